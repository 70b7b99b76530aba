import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { fold } from "../../src/text/fold.ts";

const sets = "../shared/eval";
const question = z.object({ q: z.string() });

/** Where the development sets lie beside the checkout: content must have phrasings of its own, or figures say nothing. */
describe.skipIf(!existsSync(sets))("the development sets", () => {
  const key = (text: string): string => fold(text).split(/\s+/).filter(Boolean).join(" ");
  const read = (file: string): string[] => readFileSync(file, "utf8").trim().split("\n");
  const readQuestions = (file: string) => read(file).map((line) => question.parse(JSON.parse(line)).q);
  const theirs = new Set(
    [...readQuestions(`${sets}/dev-questions.jsonl`), ...read(`${sets}/dev-outofscope.txt`)].map(key),
  );
  const theirPlaces = new Set(
    [
      ...read(`${sets}/dev-places.tsv`).map((line) => line.split("\t")[0] ?? ""),
      ...read(`${sets}/dev-places-none.txt`),
    ].map(key),
  );
  const knowledge = loadKnowledge("knowledge");
  const questions = [...knowledge.topics.values()].flatMap((topic) => topic.questions);
  const phrases = readPhrases("dialogs/intents.yaml");
  const copied = (ours: readonly string[], from = theirs) => ours.filter((line) => from.has(key(line)));

  test("are not copied into the sample questions", () => {
    expect(copied(questions)).toEqual([]);
  });

  test("are not copied into the negatives", () => {
    expect(copied(knowledge.outOfScope)).toEqual([]);
    expect(copied(knowledge.outOfScope, theirPlaces)).toEqual([]);
  });

  test("are not copied into the samples of intents", () => {
    expect(copied(phrases.flatMap(({ samples }) => samples))).toEqual([]);
  });

  test("are not copied into the questions by which we measure ourselves", () => {
    const ours = [
      ...readQuestions("tests/questions/in-scope.jsonl"),
      ...read("tests/questions/out-of-scope.txt"),
    ];
    expect(copied(ours)).toEqual([]);
  });

  /** "hello" is anybody's. A few longer ones stand there: no more may come. */
  test("share hardly a phrase with the exact phrases of intents, and no place with the questions", () => {
    const exact = phrases.flatMap((one) => one.exact).filter((phrase) => phrase.includes(" "));
    expect(copied(exact).length).toBeLessThanOrEqual(4);
    expect(copied(questions, theirPlaces)).toEqual([]);
  });
});

function readPhrases(path: string) {
  const list = z.array(z.string()).default([]);
  const wishes = z.record(z.string(), z.object({ exact: list, samples: list }));
  const { commands, intents } = z
    .object({ commands: wishes, intents: wishes })
    .parse(parse(readFileSync(path, "utf8")));
  return [...Object.values(commands), ...Object.values(intents)];
}
