import type { StaffTexts } from "./load-staff-texts.ts";
import { recordColumns } from "./record-columns.ts";
import { removeControls } from "./remove-controls.ts";
import type { SupportRequest } from "./support-request.ts";

/** Number, time, status, applicant, powiat, subregion and partner. */
const shown = recordColumns.slice(0, 7);

/** The requests as an aligned table for a terminal, in the given order; no personal data. */
export function listRequests(requests: readonly SupportRequest[], texts: StaffTexts): string {
  if (requests.length === 0) return texts.messages.empty;
  const header = shown.map(({ id }) => texts.columns[id]);
  const rows = requests.map((request) => shown.map((column) => removeControls(column.text(request, texts))));
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((cells) => (cells[column] ?? "").length)));
  return table
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
