import type { Cell, StatisticsTable, TableId } from "./statistics-table.ts";

/** Smaller counts are never public, a nought neither. */
const smallestPublicCount = 5;
const roundedTo = 10;

/**
 * The public version of a table. Counts from 0 to 4 are hidden, and every other count is rounded to tens by itself,
 * sums included. So what is hidden cannot be had by subtracting the rest from a sum: a sum of n hidden counts lies
 * between 0 and 4n, is published as tens that begin at 5, 15, 25 …, and none of these is a multiple of four, so it
 * never says that every count is 4. (Hiding a second cell would not do: the same requests are added up by powiat, by
 * need and by partner.) Where a table lists only what there is, rows with nothing to show are left out: a row that is
 * there would say that its count is not 0.
 */
export function protectTable(table: StatisticsTable): StatisticsTable {
  const rows = table.rows.map((row) => row.map(protectCell));
  return { ...table, rows: whole.has(table.id) ? rows : rows.filter(isTold) };
}

/** These have the same rows whatever happened. */
const whole: ReadonlySet<TableId> = new Set([
  "pytania-w-tygodniach",
  "rozpoczete-zgloszenia",
  "bez-potwierdzonego-partnera",
]);

function protectCell(cell: Cell): Cell {
  switch (cell.kind) {
    case "count":
      return cell.count < smallestPublicCount
        ? { kind: "hidden" }
        : { kind: "count", count: Math.round(cell.count / roundedTo) * roundedTo };
    case "days":
      return cell.of < smallestPublicCount ? { kind: "hidden" } : cell;
    default:
      return cell;
  }
}

function isTold(row: readonly Cell[]): boolean {
  return row.some(({ kind }) => kind === "count" || kind === "all");
}
