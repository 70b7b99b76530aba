import { FieldColumns } from "./field-columns.ts";
import type { StaffTexts } from "./load-staff-texts.ts";
import { recordColumns } from "./record-columns.ts";
import type { SupportRequest } from "./support-request.ts";
import { byteOrderMark, writeCsvRow } from "./write-csv-row.ts";

/**
 * CSV with a byte order mark. One row a request in the given order; the columns of the record first, then every field
 * that any request has, in order of appearance.
 */
export function exportCsv(requests: readonly SupportRequest[], texts: StaffTexts): string {
  const titles = recordColumns.map(({ id }) => texts.columns[id]);
  const columns = new FieldColumns(titles);
  for (const request of requests) columns.take(request);
  const header = [...titles, ...columns.titles()];
  const rows = requests.map((request) => [
    ...recordColumns.map((column) => column.text(request, texts)),
    ...columns.cells(request),
  ]);
  return byteOrderMark + [header, ...rows].map(writeCsvRow).join("");
}
