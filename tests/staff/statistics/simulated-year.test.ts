import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyRetention } from "../../../src/requests/apply-retention.ts";
import { parsePeriod } from "../../../src/server/panel/parse-period.ts";
import { collectStatistics } from "../../../src/staff/statistics/collect-statistics.ts";
import type { StatisticsTable, TableId } from "../../../src/staff/statistics/statistics-table.ts";
import { workingDaysBetween } from "../../../src/staff/statistics/working-days-between.ts";
import { openSqlite, type Store } from "../../../src/storage/open-sqlite.ts";
import { openHand } from "./count-by-hand.ts";
import { countYear } from "./count-year.ts";
import { planted, simulateRequests } from "./simulate-requests.ts";

const directory = {
  areas: [{ id: "a", name: "a", powiaty: ["miński", "otwocki", "grodziski"] }],
  assignments: [
    { powiaty: ["miński"], partner: "frso", status: "robocze", asOf: "2026-01-01", basis: "próba" },
    { powiaty: ["otwocki"], partner: "fise", status: "potwierdzone", asOf: "2026-01-01", basis: "próba" },
  ],
} as const;

const year = ["2026-01-01", "2026-12-31"] as const;

let store: Store;
let file: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "asystent-rok-"));
  const before = process.env.TMPDIR;
  // A temporary database does not wait for the disk: the year takes seconds.
  process.env.TMPDIR = folder;
  store = await openSqlite(":memory:");
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  file = join(folder, readdirSync(folder)[0] ?? "", "temporary.sqlite");
  await simulateRequests(store, 5_000);
  await countYear(store, 120);
}, 300_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function collect([firstDay, lastDay]: readonly [string, string], partner: string | null = null) {
  const { from, before } = parsePeriod(firstDay, lastDay);
  if (!from || !before) throw new Error("no period");
  const source = { store: store.statistics, directory: () => directory, steps: () => [], workingDaysBetween };
  const period = { firstDay, lastDay, from, before };
  return await collectStatistics(source, { period, partner, topic: null });
}

/** The rows as plain values, keyed by column. */
function rowsOf(tables: readonly StatisticsTable[], wanted: TableId) {
  const table = tables.find(({ id }) => id === wanted);
  if (!table) throw new Error(`no table ${wanted}`);
  return table.rows.map((row) =>
    Object.fromEntries(
      row.map((cell, index) => {
        const column = table.columns[index] ?? "";
        if (cell.kind === "count") return [column, cell.count];
        if (cell.kind === "days") return [column, cell.days];
        if (cell.kind === "week") return [column, cell.monday];
        return [column, "id" in cell ? cell.id : cell.kind];
      }),
    ),
  );
}

const inOrder = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

describe.each([
  ["the year", year],
  ["a quarter with the change of the clock", ["2026-10-01", "2026-12-31"] as const],
  ["one day", ["2026-03-29", "2026-03-29"] as const],
])("%s", (_name, period) => {
  test("is what the database says when it is counted by hand", async () => {
    const hand = openHand(file, period);
    const tables = await collect(period);
    expect(rowsOf(tables, "pierwszy-kontakt")[0]).toEqual({ partner: "all", ...hand.contact("1 = 1") });
    expect(rowsOf(tables, "przyjecia")[0]).toEqual({ partner: "all", ...hand.acceptance("1 = 1") });
    for (const row of rowsOf(tables, "pierwszy-kontakt").slice(1))
      expect(row).toEqual({ partner: row.partner, ...hand.contact(`partner = '${row.partner}'`) });
    for (const row of rowsOf(tables, "przyjecia").slice(1))
      expect(row).toEqual({ partner: row.partner, ...hand.acceptance(`partner = '${row.partner}'`) });
    expect(inOrder(rowsOf(tables, "powiaty"))).toEqual(inOrder(hand.powiaty()));
    expect(inOrder(rowsOf(tables, "formy-wsparcia"))).toEqual(inOrder(hand.needs()));
    expect(inOrder(rowsOf(tables, "powiat-forma-partner"))).toEqual(inOrder(hand.combinations()));
    hand.close();
  });

  test("conversations are what the day counts say when they are added up by hand", async () => {
    const hand = openHand(file, period);
    const tables = await collect(period);
    const weeks = rowsOf(tables, "pytania-w-tygodniach");
    const isAny = ({ answered, offered, refused }: Record<string, unknown>) =>
      Number(answered) + Number(offered) + Number(refused) > 0;
    expect(weeks.filter(isAny)).toEqual(hand.questions("week"));
    expect(inOrder(rowsOf(tables, "pytania-wedlug-tematow"))).toEqual(inOrder(hand.questions("topic")));
    expect(inOrder(rowsOf(tables, "pytania-tematy-tygodnie"))).toEqual(
      inOrder(hand.questions("week, topic")),
    );
    const channels = rowsOf(tables, "rozpoczete-zgloszenia").filter(({ started }) => started !== 0);
    expect(inOrder(channels)).toEqual(inOrder(hand.intake()));
    expect(inOrder(rowsOf(tables, "kroki"))).toEqual(inOrder(hand.steps()));
    hand.close();
  });
});

test("the year has all its requests, and every kind of row", async () => {
  const hand = openHand(file, year);
  expect(hand.total()).toBe(5_000);
  hand.close();
  const [all] = rowsOf(await collect(year), "przyjecia");
  for (const column of ["within-3", "within-5", "later", "not-yet", "never"])
    expect([column, Number(all?.[column]) > 50]).toEqual([column, true]);
});

test("a partner's figures are those of the requests that are with it, and nothing of conversations", async () => {
  const tables = await collect(year, "fise");
  expect(tables.map(({ id }) => id)).toEqual([
    "pierwszy-kontakt",
    "przyjecia",
    "powiaty",
    "formy-wsparcia",
    "powiat-forma-partner",
  ]);
  const found = await store.requests.search({ partner: "fise" }, { limit: 1, offset: 0 });
  const rows = rowsOf(tables, "przyjecia");
  expect(rows.map(({ partner }) => partner)).toEqual(["all", "fise"]);
  expect(rows[0]?.sent).toBe(found.total);
});

test("powiaty without a confirmed partner are told with their requests, also those that nobody has", async () => {
  const rows = rowsOf(await collect(year), "bez-potwierdzonego-partnera");
  const { total } = await store.requests.search({ powiat: "miński" }, { limit: 1, offset: 0 });
  expect(rows).toEqual([
    { powiat: "miński", partner: "frso", requests: total },
    { powiat: "grodziski", partner: null, requests: 0 },
  ]);
});

test("nothing that is personal is in a table", async () => {
  const text = JSON.stringify(await collect(year));
  for (const secret of [...planted, "ZG-", "anna@example.org"]) expect(text).not.toContain(secret);
});

test("the figures are the same after the personal data of all requests is erased", async () => {
  const before = await collect(year);
  const periods = { draftHours: 72, conversationHours: 24, requestDays: 1, questionDays: 180 };
  const erased = await applyRetention(store.retention, periods, new Date("2027-03-01T00:00:00.000Z"));
  expect(erased.requests).toBe(5_000);
  expect(await collect(year)).toEqual(before);
}, 60_000);
