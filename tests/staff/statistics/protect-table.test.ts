import { expect, test } from "vitest";
import { protectTable } from "../../../src/staff/statistics/protect-table.ts";
import { type Cell, counted, type TableId } from "../../../src/staff/statistics/statistics-table.ts";

function protect(id: TableId, rows: Cell[][]): readonly (readonly Cell[])[] {
  return protectTable({ id, columns: [], rows }).rows;
}

/** What the public page makes of counts. */
const publish = (...counts: number[]) => protect("rozpoczete-zgloszenia", [counts.map(counted)])[0];

const hidden: Cell = { kind: "hidden" };

test("counts from 0 to 4 are hidden, all others are tens", () => {
  expect(publish(0, 1, 2, 3, 4)).toEqual([hidden, hidden, hidden, hidden, hidden]);
  expect(publish(5, 14, 15, 1002)).toEqual([10, 10, 20, 1000].map(counted));
});

/** What is published → the counts that the first cell may have had. */
function meaningsOf(rows: Iterable<number[]>): Map<string, Set<number>> {
  const meanings = new Map<string, Set<number>>();
  for (const row of rows) {
    const seen = JSON.stringify(
      publish(
        ...row,
        row.reduce((sum, count) => sum + count, 0),
      ),
    );
    meanings.set(seen, (meanings.get(seen) ?? new Set()).add(row[0] ?? 0));
  }
  return meanings;
}

function expectNoneIsKnown(meanings: Map<string, Set<number>>): void {
  for (const [seen, counts] of meanings) expect([seen, counts.size >= 2]).toEqual([seen, true]);
}

test("a hidden count cannot be had by subtracting its neighbours from their sum", () => {
  const rows: number[][] = [];
  for (let secret = 0; secret <= 4; secret += 1)
    for (let one = 5; one <= 60; one += 1)
      for (let other = 5; other <= 30; other += 1) rows.push([secret, one], [secret, one, other]);
  expectNoneIsKnown(meaningsOf(rows));
});

test("nor can it where all the others are hidden, too", () => {
  const few = [0, 1, 2, 3, 4];
  const pairs = few.flatMap((one) => few.map((other) => [one, other]));
  const fours = pairs.flatMap((pair) => pairs.map((other) => [...pair, ...other]));
  for (const rows of [pairs, fours]) expectNoneIsKnown(meaningsOf(rows));
  // Nine at their most: 36, published as a sum that begins at 35.
  const nines = [Array(9).fill(4), [3, ...Array(8).fill(4)]];
  expectNoneIsKnown(meaningsOf(nines));
});

test("a row that is only there because something happened is left out where its count is hidden", () => {
  const rows: Cell[][] = [
    [{ kind: "powiat", id: "miński" }, counted(7)],
    [{ kind: "powiat", id: "otwocki" }, counted(1)],
  ];
  expect(protect("powiaty", rows)).toEqual([[{ kind: "powiat", id: "miński" }, counted(10)]]);
  expect(protect("bez-potwierdzonego-partnera", rows)).toHaveLength(2);
});

test("waiting times of fewer than five people are hidden", () => {
  const days = (of: number): Cell => ({ kind: "days", days: of === 0 ? null : 3, of });
  const [row] = protect("pierwszy-kontakt", [[{ kind: "all" }, days(0), days(4), days(5)]]);
  expect(row).toEqual([{ kind: "all" }, hidden, hidden, days(5)]);
});
