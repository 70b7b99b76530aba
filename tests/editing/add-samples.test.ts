import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { addSamples } from "../../src/editing/add-samples.ts";

const samples = ["Czy jest parking?", "- minus: na początku", "tak", "# krzyżyk", 'cudzysłów "prosty"'];

test("puts questions at the end of the list of every topic there is, and changes nothing else", () => {
  for (const name of readdirSync("knowledge/topics")) {
    const before = readFileSync(`knowledge/topics/${name}`, "utf8");
    const edited = addSamples(before, samples);
    const after = edited?.content ?? "";
    const head = /^---\n([\s\S]*?)\n---\n/.exec(after)?.[1] ?? "";
    expect(parse(head).questions.slice(-samples.length), name).toEqual(samples);
    const added = new Set(edited?.added);
    const rest = after.split("\n").filter((line) => !added.has(line));
    expect(rest.join("\n"), name).toBe(before);
  }
});

test("leaves a file alone whose list is written otherwise", () => {
  expect(addSamples("---\nid: x\nquestions: [jedno, drugie]\n---\nTekst.\n", samples)).toBeNull();
  expect(addSamples("---\nid: x\n---\nquestions:\n- w treści\n", samples)).toBeNull();
});
