import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buttonIds, textIds } from "../../src/conversation/message-ids.ts";
import { findLiterals } from "../support/find-literals.ts";

const code = globSync(["src/conversation/**/*.ts", "src/open-channels.ts"])
  .filter((file) => !file.endsWith("message-ids.ts"))
  .map((file) => readFileSync(file, "utf8"));

/** Strings that code gives to something; a type that lists ids uses none of them. */
const used = code.flatMap((source) =>
  findLiterals(source, { withTypes: false }).map(({ value }) => value ?? ""),
);

/** Ids that code puts together: `inny-jezyk-${language}`. */
const beginnings = used.filter((value) => /^[a-z]+(-[a-z]+)*-$/.test(value));

test("every sentence of messages.yaml is said somewhere", () => {
  const isSaid = (id: string) =>
    used.includes(id) || beginnings.some((beginning) => id.startsWith(beginning));
  expect(textIds.filter((id) => !isSaid(id))).toEqual([]);
});

test("every button label is used", () => {
  const whole = code.join("\n");
  expect(buttonIds.filter((id) => !whole.includes(`button("${id}")`))).toEqual([]);
});
