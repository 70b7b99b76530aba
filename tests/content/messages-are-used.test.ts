import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buttonIds, textIds } from "../../src/conversation/message-ids.ts";

const code = readdirSync("src/conversation", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith("message-ids.ts"))
  .map((name) => readFileSync(join("src/conversation", name), "utf8"))
  .join("\n");

/** Ids that code puts together: `inny-jezyk-${language}`. */
const composed = /^inny-jezyk-/;

test("every sentence of messages.yaml is said somewhere", () => {
  expect(textIds.filter((id) => !composed.test(id) && !code.includes(`"${id}"`))).toEqual([]);
});

test("every button label is used", () => {
  expect(buttonIds.filter((id) => !code.includes(`button("${id}")`))).toEqual([]);
});
