import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseYaml } from "../../src/knowledge/parse-yaml.ts";

/** What comes of a text: a value, or the message of the error. */
const outcomeOf = (read: (text: string) => unknown, text: string): unknown => {
  try {
    return { value: read(text) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : error };
  }
};

const expectSame = (text: string): void => {
  expect(outcomeOf(parseYaml, text)).toEqual(outcomeOf(parse, text));
};

describe("parseYaml", () => {
  test("gives what yaml gives for all that staff wrote", () => {
    const topics = readdirSync("knowledge/topics").map((name) => `knowledge/topics/${name}`);
    const others = readdirSync("knowledge").filter((name) => name.endsWith(".yaml"));
    for (const path of [...topics, ...others.map((name) => `knowledge/${name}`)]) {
      const content = readFileSync(path, "utf8");
      expectSame(/^---\n([\s\S]*?)\n---\n/.exec(content)?.[1] ?? content);
    }
  });

  test.each([
    "pytania:\n  - do kiedy trwa?\n  - ile to kosztuje",
    "pytania:\n  - raz\n    i dalej\n  - dwa",
    "pytania:\n  - raz\n\n  - dwa\n",
    "pytania:\n  - raz\n  # uwaga\n  - dwa",
    "pytania:\n  - raz # uwaga\n  - dwa",
    "pytania:\n  - klucz: wartość\n  - dwa:\n",
    'pytania:\n  - "raz"\n  - 12\n  - tak\n  - null\n',
    "pytania:\n  - true\n  - truskawki\n  - nullable\n",
    "pytania:\n  - raz\n  - Null",
    "pytania:\n  - raz\n  - dwa:",
    "pytania:\n  - raz\r\n  - dwa",
    "pytania:\n  - raz\t# uwaga\n  - dwa",
    "pytania:\n  - raz\n  - dwa  ",
    "pytania:\n  - raz\n  - dwa\u00a0",
    "pytania:\n  - raz\n\n\n",
    "pytania:\n  - raz  \n  - dwa\t\n",
    "pytania:\r\n  - raz\r\n  - dwa\r\n",
    "pytania:\n  - raz\npytania:\n  - dwa\n",
    "null:\n  - raz\n",
    "opis: |\n  pytania:\n    - raz\npytania:\n  - dwa\n",
    "pytania:\n  - raz\n- dwa\n",
    "pytania:\n  - raz\n---\npytania:\n  - dwa\n",
    "__proto__:\n  - raz\n",
    "",
  ])("gives what yaml gives for %j", expectSame);

  test("gives what yaml gives for any lines, errors with their lines included", () => {
    const piece = fc.constantFrom(
      "- ",
      "  ",
      "a",
      "Żółw",
      ":",
      " #",
      " ",
      "null",
      "true",
      "1",
      '"',
      "'",
      "[",
      "\t",
      "|",
      "&x",
      "*x",
      "?",
    );
    const line = fc.oneof(
      fc.constantFrom("k:", "pytania:", "k: v", "  - raz", "  - dwa słowa", "", "# uwaga"),
      fc.array(piece, { maxLength: 5 }).map((pieces) => `  - a${pieces.join("")}`),
      fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join("")),
    );
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));
    fc.assert(fc.property(text, expectSame), { numRuns: 1500, seed: 20261124 });
  });
});
