import type { Cell, StatisticsTable } from "./statistics-table.ts";

/** Counts from 1 to one less than this are never public. */
export const smallestPublicCount = 5;

/**
 * The public version of a table. Small counts are hidden, and every other count is rounded to a multiple of five by
 * itself, sums included: what is hidden cannot be had by subtracting the rest from a sum, since each of the figures
 * may be off by two. (Hiding a second cell would not do: the same requests are added up by powiat, by need and by
 * partner.) A nought stays: it is about nobody.
 */
export function protectTable(table: StatisticsTable): StatisticsTable {
  return { ...table, rows: table.rows.map((row) => row.map(protectCell)) };
}

function protectCell(cell: Cell): Cell {
  switch (cell.kind) {
    case "count":
      if (cell.count === 0) return cell;
      return cell.count < smallestPublicCount
        ? { kind: "hidden" }
        : { kind: "count", count: Math.round(cell.count / roundedTo) * roundedTo };
    case "days":
      return cell.of > 0 && cell.of < smallestPublicCount ? { kind: "hidden" } : cell;
    default:
      return cell;
  }
}

const roundedTo = 5;
