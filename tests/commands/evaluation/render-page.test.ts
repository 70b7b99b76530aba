import { expect, test } from "vitest";
import { createReport } from "../../../src/commands/evaluation/create-report.ts";
import { evaluate } from "../../../src/commands/evaluation/evaluate.ts";
import { evaluatePlaces } from "../../../src/commands/evaluation/evaluate-places.ts";
import { renderPage } from "../../../src/commands/evaluation/page/render-page.ts";
import { fakeAsk } from "./fake-ask.ts";
import { findUnbalanced } from "./find-unbalanced.ts";

const sets = {
  questions: [
    { q: "koszt", accept: ["koszt-udzialu"], style: "plain" },
    { q: "inna odpowiedź", accept: ["koszt-udzialu"], style: "long" },
    { q: '<img src=x onerror="alert(1)">', accept: ["klaster"], style: "<b>&" },
  ],
  outOfScope: ["pogoda", "koszt"],
  places: [{ phrase: "Leszno", meant: "Leszno" }],
  none: ["Otwock"],
};
const evaluation = { ...evaluate(sets, fakeAsk), ...evaluatePlaces(sets, fakeAsk) };
const report = createReport(evaluation, { start: null, withLines: true, notes: ["Uwaga & nota"] });
const page = renderPage(report, {
  sets: ["in-scope.jsonl"],
  at: new Date("2026-11-24T10:00:00Z"),
  style: "main { margin: 0 }",
});
const count = (pattern: RegExp): number => [...page.matchAll(pattern)].length;

test("is well-formed: every element is closed in its turn, every id is there once", () => {
  expect(findUnbalanced(page)).toEqual([]);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...page.matchAll(/ aria-labelledby="([^"]+)"/g)].flatMap(([, list = ""]) => list.split(" "));
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test("gives every chart a name, a description and a table", () => {
  const charts = count(/<svg /g);
  expect(charts).toBe(report.breakdowns.length + 1);
  expect(count(/<svg [^>]*role="img" aria-labelledby/g)).toBe(charts);
  expect(count(/<desc /g)).toBe(charts);
  expect(count(/<figure>[\s\S]*?<svg [\s\S]*?<table>[\s\S]*?<\/figure>/g)).toBe(charts);
  expect(count(/<th scope="col"><\/th>/g)).toBe(0);
});

test("draws bars as long as their shares, and no bar beyond the chart", () => {
  // Three questions: one right, one refused, one wrong; a whole bar takes 85 % of the width.
  const first = page.slice(page.indexOf("<svg"), page.indexOf("</svg>"));
  const bars = [...first.matchAll(/<rect class="(\w+)" x="([\d.]+)%" y="20" width="([\d.]+)%"/g)];
  expect(bars.map(([, tone, x, width]) => [tone, x, width])).toEqual([
    ["good", "0.00", "28.33"],
    ["fair", "28.33", "0.00"],
    ["neutral", "28.33", "28.33"],
    ["bad", "56.67", "28.33"],
  ]);
});

test("stands by itself: no script, no picture, no other address", () => {
  expect(page).not.toMatch(/<(script|img|link|iframe)/);
  expect(page).not.toMatch(/https?:|\ssrc="|url\(|@import/);
  expect(page).toContain("default-src 'none'");
});

test("shows foreign text as text, in its language", () => {
  expect(page).toContain('<span lang="pl">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</span>');
  expect(page).toContain("&lt;b&gt;&amp;");
  expect(page).toContain("Uwaga &amp; nota");
  expect(page).toContain('<html lang="en">');
});
