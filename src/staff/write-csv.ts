import { byteOrderMark, writeCsvRow } from "../requests/write-csv-row.ts";

/** Rows as a CSV file, in pieces. */
export async function* writeCsv(rows: AsyncIterable<string[]>): AsyncGenerator<string> {
  yield byteOrderMark;
  for await (const row of rows) yield writeCsvRow(row);
}
