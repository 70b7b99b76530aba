import { expect, test } from "vitest";
import { readSets } from "../../src/commands/evaluation/read-sets.ts";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";

const { topics, outOfScope } = loadKnowledge("knowledge");
const sets = readSets(["tests/questions/in-scope.jsonl"], ["tests/questions/out-of-scope.txt"]);

test("keeps its own questions out of what it learns from", () => {
  const learnt = new Set(
    [...[...topics.values()].flatMap(({ questions }) => questions), ...outOfScope].map((text) =>
      text.toLowerCase(),
    ),
  );
  const asked = [...sets.questions.map(({ q }) => q), ...sets.outOfScope];
  expect(asked.filter((text) => learnt.has(text.toLowerCase()))).toEqual([]);
});
