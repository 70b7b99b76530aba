import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Compared, compare } from "../../../src/commands/evaluation/compare.ts";
import { renderComparison } from "../../../src/commands/evaluation/render-comparison.ts";
import { createYardsticks } from "../../../src/commands/evaluation/yardsticks/create-yardsticks.ts";
import { rankTopics } from "../../../src/commands/evaluation/yardsticks/rank-topics.ts";
import type { Yardstick } from "../../../src/commands/evaluation/yardsticks/yardstick.ts";

const topics = [
  {
    id: "koszt-udzialu",
    title: "Koszt udziału",
    questions: ["ile kosztuje udział", "czy trzeba za to zapłacić"],
    answer: "Opis nie mówi o opłatach.",
  },
  {
    id: "obszar",
    title: "Gdzie działamy",
    questions: ["w których powiatach działacie", "jaki obszar obejmuje program"],
    answer: "Program działa w Warszawie i okolicach.",
  },
];

describe("the yardsticks", () => {
  let yardsticks: readonly Yardstick[];
  let filesBefore: string[];
  beforeAll(async () => {
    filesBefore = readdirSync(".");
    yardsticks = await createYardsticks(topics);
  });

  test("are fuse.js, minisearch and nlp.js, each trained on the topics", async () => {
    expect(yardsticks.map(({ name }) => name)).toEqual(["fuse.js", "minisearch", "nlp.js"]);
    for (const { name, rank } of yardsticks) {
      const first = async (question: string) => (await rank(question)).topics[0];
      expect([name, await first("ILE KOSZTUJE udzial?")]).toEqual([name, "koszt-udzialu"]);
      expect([name, await first("jaki obszar?")]).toEqual([name, "obszar"]);
    }
  });

  test("stay silent about what they know nothing of", async () => {
    for (const { name, rank } of yardsticks)
      expect([name, (await rank("xyzzy")).answers]).toEqual([name, false]);
  });

  test("leave no file behind", () => {
    expect(readdirSync(".")).toEqual(filesBefore);
  });
});

test("a topic is as good as its best text", () => {
  const hits = [
    { topic: "a", score: -0.4 },
    { topic: "b", score: -0.2 },
    { topic: "a", score: -0.1 },
  ];
  expect(rankTopics(hits)).toEqual(["a", "b"]);
});

describe("the comparison", () => {
  const sets = {
    questions: ["a", "b", "x"].map((q) => ({ q, accept: [q], style: "plain" })),
    outOfScope: ["a", "x"],
  };
  const tryOne = (message: string) =>
    message === "x"
      ? { first: [], three: [], answers: false }
      : { first: ["a"], three: ["c", "b", "d"], answers: true };

  test("counts the first try, the first three and what is answered out of scope", async () => {
    const { ms, ...shares } = await compare({ name: "one", tryOne }, sets, ["warm", "up"]);
    expect(shares).toEqual({ name: "one", first: 100 / 3, three: 200 / 3, outOfScopeAnswered: 50 });
    expect(ms).toBeGreaterThanOrEqual(0);
  });

  test("leaves the warm-up out of the counts and asks each message once", async () => {
    const asked: string[] = [];
    await compare(
      {
        name: "one",
        tryOne: (message) => {
          asked.push(message);
          return tryOne(message);
        },
      },
      sets,
      ["warm"],
    );
    expect(asked).toEqual(["warm", "a", "b", "x", "a", "x"]);
  });

  test("names the best of the others and the lead over it", () => {
    const row = (name: string, first: number): Compared => ({
      name,
      first,
      three: 95,
      outOfScopeAnswered: null,
      ms: 1.234,
    });
    const table = renderComparison(row("ours", 90), [row("one", 60), row("two", 72.5)]);
    expect(table).toMatch(/ours +90\.0 % +95\.0 % +– +1\.23/);
    expect(table).toContain("ahead of the best of the others (two) at the first try by 17.5 points");
  });
});
