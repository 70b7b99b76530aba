import type { Cell, StatisticsTable } from "../../staff/statistics/statistics-table.ts";
import { nameCell } from "./name-cell.ts";
import type { CellNames } from "./statistics-parts.ts";

/** The table as rows of a CSV file, the titles first. Days are ISO, numbers have no spaces. */
export function tableRows(table: StatisticsTable, parts: CellNames): string[][] {
  const titles = table.columns.map((id) => parts.texts.columns[id]);
  return [titles, ...table.rows.map((row) => row.map((cell) => plainText(cell, parts)))];
}

function plainText(cell: Cell, parts: CellNames): string {
  switch (cell.kind) {
    case "week":
      return cell.monday;
    case "count":
      return String(cell.count);
    case "days":
      return cell.days === null ? "" : String(cell.days);
    default:
      return nameCell(cell, parts);
  }
}
