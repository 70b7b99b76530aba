import type { Cell, ColumnId, StatisticsTable, TableId } from "../../staff/statistics/statistics-table.ts";
import { nameCell } from "./name-cell.ts";
import type { CellNames } from "./statistics-parts.ts";

/** A number; "<5" where it is hidden; null where there is none; a day; or what the row is about. */
type JsonCell = number | string | null | { id: string | null; name: string };

type JsonTable = {
  id: TableId;
  title: string;
  about: string;
  columns: { id: ColumnId; name: string }[];
  rows: JsonCell[][];
};

/** The table for programs: names with the ids that they stand for. A row of sums has the id "*". */
export function tableJson({ id, columns, rows }: StatisticsTable, parts: CellNames): JsonTable {
  return {
    id,
    ...parts.texts.tables[id],
    columns: columns.map((column) => ({ id: column, name: parts.texts.columns[column] })),
    rows: rows.map((row) => row.map((cell) => jsonCell(cell, parts))),
  };
}

function jsonCell(cell: Cell, parts: CellNames): JsonCell {
  switch (cell.kind) {
    case "count":
      return cell.count;
    case "days":
      return cell.days;
    case "hidden":
      return "<5";
    case "week":
      return cell.monday;
    case "all":
      return { id: "*", name: nameCell(cell, parts) };
    default:
      return { id: cell.id, name: nameCell(cell, parts) };
  }
}
