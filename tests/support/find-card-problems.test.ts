import { expect, test } from "vitest";
import { findCardProblems } from "./find-card-problems.ts";

const card = (fields: Record<string, unknown>) => ({
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
  type: "AdaptiveCard",
  version: "1.5",
  fallbackText: "x",
  body: [],
  ...fields,
});

test("finds what the parser of Adaptive Cards does not know", () => {
  expect(findCardProblems(card({}))).toEqual([]);
  expect(findCardProblems(card({ body: [{ type: "Nope" }] })).join()).toContain("Nope");
  expect(
    findCardProblems(card({ body: [{ type: "TextBlock", text: "a", colour: "red" }] })).join(),
  ).toContain("colour");
  const fallback = { type: "Action.Nope", title: "a" };
  expect(findCardProblems(card({ actions: [{ type: "Action.Execute", title: "a", fallback }] }))).not.toEqual(
    [],
  );
  expect(findCardProblems(card({ fallbackText: "" })).join()).toContain("no fallback text");
  expect(
    findCardProblems(card({ body: [{ type: "TextBlock", text: "ż".repeat(15_000) }] })).join(),
  ).toContain("bytes");
});
