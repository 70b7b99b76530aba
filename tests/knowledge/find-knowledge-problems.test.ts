import { describe, expect, test } from "vitest";
import { findKnowledgeProblems } from "../../src/knowledge/find-knowledge-problems.ts";
import type { TopicId } from "../../src/knowledge/load-topic-ids.ts";
import type { Topic } from "../../src/knowledge/topic.ts";

const topic = (id: string, changes: Partial<Topic> = {}): Topic => ({
  id,
  kind: "fact",
  title: id,
  broader: null,
  sources: [{ kind: "assistant" }],
  reviewed: "2026-01-02",
  related: [],
  questions: [`pytanie o ${id}`],
  body: "Tak jest.",
  answer: "Tak jest.",
  sourceLine: "",
  ...changes,
});
const promise = (id: string, changes: Partial<TopicId> = {}): TopicId => ({
  id,
  kind: "fact",
  broader: null,
  ...changes,
});

const check = (topics: readonly Topic[], ids: readonly TopicId[], outOfScope: readonly string[] = []) =>
  findKnowledgeProblems(
    { topics: new Map(topics.map((one) => [one.id, one])), outOfScope },
    { ids, lemmaOf: (word) => word, now: new Date("2026-06-01") },
  );

describe("findKnowledgeProblems", () => {
  test("finds nothing wrong with topics that keep every promise", () => {
    const topics = [
      topic("oferta", { related: ["cel"] }),
      topic("cel"),
      topic("ulga", { broader: "oferta" }),
    ];
    expect(check(topics, [promise("oferta"), promise("cel")])).toEqual({ problems: [], warnings: [] });
  });

  test("names topics that are missing, unknown or other than promised", () => {
    const { problems } = check(
      [topic("oferta", { kind: "law" }), topic("obca")],
      [promise("oferta", { broader: "cel" }), promise("cel")],
    );
    expect(problems).toEqual([
      "knowledge/topics/cel.md: is missing",
      'knowledge/topics/oferta.md: kind: topic-ids.yaml says "fact"',
      "knowledge/topics/oferta.md: broader: topic-ids.yaml says cel",
      "knowledge/topics/obca.md: id: is not in topic-ids.yaml, and no broader topic of it is",
    ]);
  });

  test("finds links that lead nowhere or in a circle", () => {
    const { problems } = check(
      [topic("a", { broader: "b", related: ["c", "a"] }), topic("b", { broader: "a" })],
      [promise("a", { broader: "b" }), promise("b", { broader: "a" })],
    );
    expect(problems).toEqual([
      'knowledge/topics/a.md: related: there is no "c"',
      "knowledge/topics/a.md: related: names the topic itself",
      "knowledge/topics/a.md: broader: leads back to it",
      "knowledge/topics/b.md: broader: leads back to it",
    ]);
  });

  test("finds the same question twice, whatever its diacritics and capitals", () => {
    const { problems } = check(
      [
        topic("a", { questions: ["Ile to kosztuje?", "cena"] }),
        topic("b", { questions: ["ile  to kosztuje"] }),
      ],
      [promise("a"), promise("b")],
      ["Cena!"],
    );
    expect(problems).toEqual([
      'knowledge/topics/b.md: "ile  to kosztuje" stands in knowledge/topics/a.md, too',
      'knowledge/out-of-scope.yaml: "Cena!" stands in knowledge/topics/a.md, too',
    ]);
  });

  test("finds long answers and long sentences", () => {
    const { problems } = check([topic("a", { answer: `${"to ".repeat(21)}jest.` })], [promise("a")]);
    expect(problems[0]).toMatch(/^knowledge\/topics\/a\.md: a sentence of 22 words/);
    expect(check([topic("a", { answer: "Tak jest. ".repeat(80) })], [promise("a")]).problems).toEqual([
      "knowledge/topics/a.md: 800 characters (at most 700)",
    ]);
  });

  test("finds texts that are hard to read all in all", () => {
    const answer = "Deinstytucjonalizacja organizowania.";
    expect(check([topic("a", { answer })], [promise("a")]).problems).toEqual([
      "knowledge/topics: FOG-PL 40.8 (at most 9)",
    ]);
  });

  test("refuses a review in the future and warns of an old one", () => {
    const ids = [promise("a")];
    expect(check([topic("a", { reviewed: "2026-06-02" })], ids).problems).toEqual([
      "knowledge/topics/a.md: reviewed: 2026-06-02 is in the future",
    ]);
    expect(check([topic("a", { reviewed: "2024-05-31" })], ids)).toEqual({
      problems: [],
      warnings: ["knowledge/topics/a.md: reviewed: 2024-05-31 is more than 2 years ago"],
    });
  });
});
