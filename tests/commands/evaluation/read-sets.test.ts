import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readPlaceSets } from "../../../src/commands/evaluation/read-place-sets.ts";
import { readSets } from "../../../src/commands/evaluation/read-sets.ts";

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "sets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "set");
  writeFileSync(file, text);
  return file;
}

test("reads questions and messages out of scope, without empty lines", () => {
  const questions = fileWith('{"q": "ile to kosztuje", "accept": ["koszt-udzialu"], "style": "plain"}\n\n');
  expect(readSets([questions], [fileWith("pogoda\r\n\nsernik")])).toEqual({
    questions: [{ q: "ile to kosztuje", accept: ["koszt-udzialu"], style: "plain" }],
    outOfScope: ["pogoda", "sernik"],
  });
});

test("reads places, with a dash for none", () => {
  expect(
    readPlaceSets([fileWith("w grójeckim\tpowiat:grójecki\nz łąk\t-\n")], [fileWith("na łące\n")]),
  ).toEqual({
    places: [
      { phrase: "w grójeckim", meant: "powiat:grójecki" },
      { phrase: "z łąk", meant: null },
    ],
    none: ["na łące"],
  });
});

test("names file and line of what it can't read", () => {
  const questions = fileWith('{"q": "a", "accept": ["b"], "style": "plain"}\n{"q": "a", "accept": []}\n');
  expect(() => readSets([questions], [])).toThrow(`${questions}:2: is no`);
  const places = fileWith("Otwock\tOtwock\nbez miejsca\n");
  expect(() => readPlaceSets([places], [])).toThrow(`${places}:2: is no`);
});
