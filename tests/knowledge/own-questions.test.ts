import { expect, test } from "vitest";
import { readSets } from "../../src/commands/evaluation/read-sets.ts";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { learnAndAnswer } from "./learn-and-answer.ts";
import { readWithOurWords } from "./read-with-our-words.ts";

const { topics, outOfScope, synonyms } = loadKnowledge("knowledge");
const entries = [...topics.values()].map(({ id, title, questions, answer }) => ({
  id,
  title,
  samples: questions,
  body: answer,
}));
const answerer = learnAndAnswer(entries, { negatives: outOfScope, synonyms, lemmatize: readWithOurWords() });
const sets = readSets(["tests/questions/in-scope.jsonl"], ["tests/questions/out-of-scope.txt"]);

/** Shares in per cent. */
const share = (count: number, total: number): number => (100 * count) / total;

test("keeps its figures on the project's own questions", () => {
  let right = 0;
  let offered = 0;
  let wrong = 0;
  for (const { q, accept } of sets.questions) {
    const finding = answerer.find(q);
    if (finding.kind === "answer" && accept.includes(finding.id)) right += 1;
    else if (finding.kind === "answer") wrong += 1;
    else if (finding.kind === "candidates" && finding.ids.some((id) => accept.includes(id))) offered += 1;
  }
  const total = sets.questions.length;
  expect(share(right, total)).toBeGreaterThanOrEqual(93);
  expect(share(right + offered, total)).toBeGreaterThanOrEqual(96);
  expect(share(wrong, total)).toBeLessThanOrEqual(4);
});

test("seldom answers what is none of its business", () => {
  const kinds = sets.outOfScope.map((q) => answerer.find(q).kind);
  expect(share(kinds.filter((kind) => kind === "answer").length, kinds.length)).toBeLessThanOrEqual(3);
  expect(share(kinds.filter((kind) => kind === "candidates").length, kinds.length)).toBeLessThanOrEqual(15);
});

test("keeps its own questions out of what it learns from", () => {
  const learnt = new Set(
    [...entries.flatMap(({ samples }) => samples), ...outOfScope].map((text) => text.toLowerCase()),
  );
  const asked = [...sets.questions.map(({ q }) => q), ...sets.outOfScope];
  expect(asked.filter((text) => learnt.has(text.toLowerCase()))).toEqual([]);
});
