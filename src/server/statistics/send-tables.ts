import type { ServerResponse } from "node:http";
import { byteOrderMark, writeCsvRow } from "../../requests/write-csv-row.ts";
import type { StatisticsPeriod } from "../../staff/statistics/statistics-store.ts";
import type { StatisticsTable } from "../../staff/statistics/statistics-table.ts";
import { HttpError } from "../http-error.ts";
import { sendJson, sendText } from "../send-json.ts";
import type { CellNames } from "./statistics-parts.ts";
import { tableJson } from "./table-json.ts";
import { tableRows } from "./table-rows.ts";

type Tables = { period: StatisticsPeriod; tables: readonly StatisticsTable[] };

export function sendTablesAsJson(
  response: ServerResponse,
  { period, tables }: Tables,
  parts: CellNames,
): void {
  const days = { from: period.firstDay, until: period.lastDay };
  sendJson(response, 200, { period: days, tables: tables.map((table) => tableJson(table, parts)) });
}

/** One table; 404 where `wanted` names none that is shown. */
export function sendTableAsCsv(
  response: ServerResponse,
  { period, tables, wanted }: Tables & { wanted: string | null },
  parts: CellNames,
): void {
  const table = tables.find(({ id }) => id === wanted);
  if (!table) throw new HttpError(404, "NotFound", "There is no such table");
  const text = byteOrderMark + tableRows(table, parts).map(writeCsvRow).join("");
  const name = `${table.id}-${period.firstDay}-${period.lastDay}.csv`;
  response.setHeader("Content-Disposition", `attachment; filename="${name}"`);
  sendText(response, 200, text, "text/csv; charset=utf-8");
}
