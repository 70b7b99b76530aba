import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findLiterals } from "../support/find-literals.ts";

/** Rooms that are about Polish itself, and the rules by which names of places are inflected. */
const aboutPolish = /^src\/(text|entities)\/|^src\/places\/(inflect-adjective|place-in-case)\.ts$/;
const polishLetter = /[ąćęłńóśźż]/i;

/** "src/x.ts:3: "źle"" for each Polish letter outside comments, which may hold Polish examples. */
function findPolish(file: string, code: string): string[] {
  return findLiterals(code, { withTypes: true }).flatMap(({ source, line }) =>
    source
      .split("\n")
      .flatMap((text, index) => (polishLetter.test(text) ? [`${file}:${line + index}: ${text.trim()}`] : [])),
  );
}

test("sentences that people read stand in dialogs/ and knowledge/, not in code", () => {
  const files = globSync("src/**/*.{ts,js}").filter((file) => !aboutPolish.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => findPolish(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("the search reads code as code: comments are left out, whatever looks like one is not", () => {
  const code = [
    "// źdźbło",
    "/** Łódź */ const quote = /[\"'`]/; // żółw",
    'const url = "https://example.org/ścieżka"; /* gęś */',
    `const text = \`a \${quote /* ćma */} // ó`,
    "ń`;",
    'const pattern = /[/*]ś/; type Name = "ę"; // "ą"',
  ].join("\n");
  expect(findPolish("x.ts", code).map((found) => found.slice(0, 7))).toEqual([
    "x.ts:3:",
    "x.ts:4:",
    "x.ts:5:",
    "x.ts:6:",
    "x.ts:6:",
  ]);
});
