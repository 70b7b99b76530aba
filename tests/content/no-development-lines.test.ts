import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadIntents } from "../../src/conversation/load-intents.ts";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { fold } from "../../src/text/fold.ts";

const sets = "../shared/eval";

/** Where the development sets lie beside the checkout: content must have phrasings of its own, or figures say nothing. */
describe.skipIf(!existsSync(sets))("the development sets", () => {
  const key = (text: string): string => fold(text).split(/\s+/).filter(Boolean).join(" ");
  const lines = (file: string): string[] => readFileSync(`${sets}/${file}`, "utf8").trim().split("\n");
  const theirs = new Set(
    [
      ...lines("dev-questions.jsonl").map((line): string => JSON.parse(line).q),
      ...lines("dev-outofscope.txt"),
    ].map(key),
  );
  const knowledge = loadKnowledge("knowledge");
  const intents = loadIntents("dialogs/intents.yaml");

  test("are not copied into the sample questions", () => {
    const ours = [...knowledge.topics.values()].flatMap(({ questions }) => questions);
    expect(ours.filter((question) => theirs.has(key(question)))).toEqual([]);
  });

  test("are not copied into the negatives", () => {
    expect(knowledge.outOfScope.filter((line) => theirs.has(key(line)))).toEqual([]);
  });

  test("are not copied into the samples of intents", () => {
    const exact = (line: string): boolean => intents.exact(line) !== undefined;
    const ours = [...intents.samples.values()].flat().filter((line) => !exact(line));
    expect(ours.filter((line) => theirs.has(key(line)))).toEqual([]);
  });
});
