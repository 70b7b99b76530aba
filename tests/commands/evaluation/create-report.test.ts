import { describe, expect, test } from "vitest";
import { totalOf } from "../../../src/commands/evaluation/breakdown.ts";
import { createReport } from "../../../src/commands/evaluation/create-report.ts";
import { evaluate, type QuestionSets } from "../../../src/commands/evaluation/evaluate.ts";
import { evaluatePlaces, type PlaceSets } from "../../../src/commands/evaluation/evaluate-places.ts";
import { renderText } from "../../../src/commands/evaluation/render-text.ts";
import { fakeAsk } from "./fake-ask.ts";

const none = { questions: [], outOfScope: [], places: [], none: [] };
const sets: QuestionSets & PlaceSets = {
  questions: [
    { q: "koszt", accept: ["koszt-udzialu", "dotacje"], style: "plain" },
    { q: "inna odpowiedź", accept: ["koszt-udzialu"], style: "long" },
    { q: "podpowiedź", accept: ["koszt-udzialu"], style: "long" },
    { q: "pogoda", accept: ["klaster"], style: "plain" },
  ],
  outOfScope: ["pogoda", "podpowiedź", "dzięki", "koszt"],
  places: [
    { phrase: "Otwock", meant: "Otwock" },
    { phrase: "Leszno", meant: "Leszno" },
    { phrase: "pogoda", meant: "Marki" },
  ],
  none: ["Otwock", "pogoda"],
};

const reportOf = (measured: QuestionSets & PlaceSets, withLines = true) =>
  createReport(
    { ...evaluate(measured, fakeAsk), ...evaluatePlaces(measured, fakeAsk) },
    { start: { startMs: 900, residentMb: 150 }, withLines, notes: [] },
  );

describe("the report's figures", () => {
  const { breakdowns, keyFigures, confusions, times } = reportOf(sets);
  const breakdown = (title: string) => breakdowns.find((one) => one.title === title);

  test("add up: each breakdown of questions has all of them, and the same outcomes", () => {
    const sums = ["All questions", "Questions by style", "Questions by topic"].map((title) => {
      const { parts = [], rows = [] } = breakdown(title) ?? {};
      return parts.map((_, index) => rows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
    });
    expect(sums).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  test("give each style and first accepted topic a row, by name", () => {
    expect(breakdown("Questions by style")?.rows).toEqual([
      { name: "long", counts: [0, 1, 0, 1] },
      { name: "plain", counts: [1, 0, 1, 0] },
    ]);
    expect(breakdown("Questions by topic")?.rows.map((row) => [row.name, totalOf(row)])).toEqual([
      ["klaster", 1],
      ["koszt-udzialu", 3],
    ]);
  });

  test("count the other sets", () => {
    expect(breakdown("Out of scope")?.rows).toEqual([{ name: "all", counts: [2, 1, 1] }]);
    expect(breakdown("Places")?.rows).toEqual([{ name: "all", counts: [1, 1, 1, 0] }]);
    expect(breakdown("No place meant")?.rows).toEqual([{ name: "all", counts: [1, 1] }]);
  });

  test("stand beside their bars", () => {
    const values = Object.fromEntries(keyFigures.map(({ name, value }) => [name, Math.round(value)]));
    expect(values).toEqual({
      "right at the first try": 25,
      "right or offered among at most three": 50,
      "wrong answer given": 25,
      "out of scope: answered": 25,
      "out of scope: did you mean": 25,
      "places right or offered": 67,
      "places seen in vain": 50,
      "one message, median (p50)": 1,
      "one message, slowest in a hundred (p99)": 1,
      "start of the server": 900,
      "memory after the start": 150,
    });
  });

  test("list who was taken for whom", () => {
    expect(confusions).toEqual([{ meant: "koszt-udzialu", given: "oferta", count: 1 }]);
  });

  test("time every message of every set", () => {
    expect(times).toMatchObject({ count: 13, p50Ms: 1, p99Ms: 1, maxMs: 1 });
    expect(times?.histogram.rows.map(totalOf).reduce((sum, count) => sum + count)).toBe(13);
  });

  test("leave out what was not measured", () => {
    const empty = reportOf({ ...none, none: ["pogoda"] });
    expect(empty.breakdowns.map(({ title }) => title)).toEqual(["No place meant"]);
    expect(empty.keyFigures.map(({ name }) => name)).not.toContain("right at the first try");
  });
});

describe("the report as text", () => {
  test("has totals, styles, confusions, places and times", () => {
    const text = renderText(reportOf(sets));
    expect(text).toMatch(/right at the first try +25 % +at least 93 %: not met/);
    expect(text).toMatch(/start of the server +900 ms +at most 1500 ms: met/);
    expect(text).toMatch(/long +2 +0\.0 % +50\.0 % +0\.0 % +50\.0 %/);
    expect(text).toMatch(/all +3 +33\.3 % +33\.3 % +33\.3 % +0\.0 %/);
    expect(text).toContain("1  koszt-udzialu → oferta");
    expect(text).toContain("One message of 13: p50 1.00 ms, p99 1.00 ms");
  });

  test("has the lines that are not right only where they are wanted", () => {
    const lines = [
      'wrong       koszt-udzialu ← "inna odpowiedź" answer oferta 0.80',
      'recoverable Leszno ← "Leszno" place obszar (Leszno, Leszno) 0.00',
      'missed      Marki ← "pogoda" unknown 0.00',
      'answered    out of scope ← "koszt" answer koszt-udzialu 0.90',
      'false hit   no place ← "Otwock" place subregion-warszawsko-wschodni (Otwock) 0.00',
    ];
    for (const line of lines) expect(renderText(reportOf(sets))).toContain(line);
    expect(renderText(reportOf(sets, false))).not.toContain("←");
  });
});
