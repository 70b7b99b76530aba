import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { loadTopicIds } from "../../src/knowledge/load-topic-ids.ts";

const parent = mkdtempSync(join(tmpdir(), "knowledge-"));
const folder = join(parent, "knowledge");
const topicFile = join(folder, "topics/oferta.md");

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync("knowledge", folder, { recursive: true, filter: (path) => !/dictionary|places/.test(path) });
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const change = (from: string | RegExp, to: string): void => {
  const before = readFileSync(topicFile, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(topicFile, after);
};

describe("loadKnowledge", () => {
  test("has every promised topic, each with an answer without holes and a source", () => {
    const { topics } = loadKnowledge("knowledge");
    expect([...topics.keys()].sort()).toEqual(
      loadTopicIds("knowledge/topic-ids.yaml")
        .map(({ id }) => id)
        .sort(),
    );
    for (const { answer, sourceLine } of topics.values()) {
      expect(answer).not.toMatch(/\{\{/);
      expect(sourceLine).toMatch(/^Źródło: .+\.$/);
    }
  });

  test("has at least thirty sample questions a topic and three hundred messages out of scope", () => {
    const { topics, outOfScope } = loadKnowledge("knowledge");
    expect([...topics.values()].filter(({ questions }) => questions.length < 30).map(({ id }) => id)).toEqual(
      [],
    );
    expect(outOfScope.length).toBeGreaterThanOrEqual(300);
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    ["a reference to no fact", /$/, "{{funding.1999}}", /oferta\.md: \{\{funding\.1999\}\} names no fact/],
    [
      "a section that the description lacks",
      /programme: .*/,
      "programme: Nagrody",
      /oferta\.md: source: .*"Nagrody"/,
    ],
    ["a title too long for a button", /title: .*/, `title: ${"a".repeat(40)}`, /oferta\.md: title: /],
    [
      "an id that is not the file's name",
      "id: oferta",
      "id: inna",
      /oferta\.md: id: "inna" is not the file's name/,
    ],
  ])("reports %s with its file", (_, from, to, problem) => {
    change(from, to);
    expect(() => loadKnowledge(folder)).toThrow(problem);
  });

  test("reports all problems at once", () => {
    change(/title: .*/, "title: ''");
    writeFileSync(join(folder, "topics/klaster.md"), "bez nagłówka");
    expect(() => loadKnowledge(folder)).toThrow(/klaster\.md: does not begin[\s\S]*oferta\.md: title/);
  });
});
