import { alignTable } from "./align-table.ts";
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
  return alignTable([header, ...rows]);
}
