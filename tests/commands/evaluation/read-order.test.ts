import { expect, test } from "vitest";
import { ownSets } from "../../../src/commands/evaluation/own-sets.ts";
import { readOrder } from "../../../src/commands/evaluation/read-order.ts";

const nothing = { questions: [], outOfScope: [], places: [], none: [] };

test("takes the project's own sets where none is named", () => {
  expect(readOrder([])).toEqual({
    kind: "report",
    questions: [ownSets.questions],
    outOfScope: [ownSets.outOfScope],
    places: [],
    none: [],
    withLines: false,
    page: null,
  });
});

test("takes the named sets alone, several of a kind", () => {
  const order = readOrder([
    "--questions",
    "a",
    "--questions",
    "b",
    "--places",
    "c",
    "--places-none",
    "d",
    "--lines",
  ]);
  expect(order).toMatchObject({
    ...nothing,
    questions: ["a", "b"],
    places: ["c"],
    none: ["d"],
    withLines: true,
  });
});

test("writes the page where it is told, or to its usual place", () => {
  expect(readOrder(["--html", "x.html", "--lines"])).toMatchObject({ page: "x.html", withLines: true });
  expect(readOrder(["--html", "--lines"])).toMatchObject({ page: "data/eval.html", withLines: true });
  expect(readOrder(["--lines", "--html"])).toMatchObject({ page: "data/eval.html" });
});

test("rewrites the ledger from the project's own sets only", () => {
  expect(readOrder(["--known-gaps"])).toEqual({ kind: "known-gaps" });
  expect(readOrder(["--known-gaps", "--questions", "a"])).toMatchObject({ kind: "wrong" });
});

test("says what is wrong with an unknown option", () => {
  expect(readOrder(["--quetsions", "a"])).toMatchObject({
    kind: "wrong",
    reason: expect.stringContaining("--quetsions"),
  });
});
