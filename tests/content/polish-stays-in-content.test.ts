import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Rooms that are about Polish itself, and the rules by which names of places are inflected. */
const aboutPolish = /^src\/(text|entities)\/|^src\/places\/(inflect-adjective|place-in-case)\.ts$/;
const polishLetter = /[ąćęłńóśźż]/i;

test("sentences that people read stand in dialogs/ and knowledge/, not in code", () => {
  const found = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => join("src", name))
    .filter((file) => /\.(ts|js)$/.test(file) && !aboutPolish.test(file))
    .flatMap((file) =>
      withoutComments(readFileSync(file, "utf8"))
        .split("\n")
        .flatMap((line, index) => (polishLetter.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

/** Comments hold Polish examples. Their line feeds stay, so that line numbers are right. */
function withoutComments(code: string): string {
  const tokens = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
  return code.replace(tokens, (token) => (/^\/[/*]/.test(token) ? token.replace(/[^\n]/g, " ") : token));
}
