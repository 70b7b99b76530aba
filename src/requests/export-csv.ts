import type { StaffTexts } from "./load-staff-texts.ts";
import { recordColumns } from "./record-columns.ts";
import { removeControls } from "./remove-controls.ts";
import type { SupportRequest } from "./support-request.ts";

/**
 * CSV as a Polish Excel opens it on a double click: ";", UTF-8 with a byte order mark, CRLF. One row a request in
 * the given order; the columns of the record first, then every field that any request has, in order of appearance.
 */
export function exportCsv(requests: readonly SupportRequest[], texts: StaffTexts): string {
  const titles = recordColumns.map(({ id }) => texts.columns[id]);
  const fields = nameFieldColumns(requests, titles);
  const header = [...titles, ...fields.values()];
  const rows = requests.map((request) => {
    const answers = new Map(request.fields.map((field) => [field.id, field.text]));
    return [
      ...recordColumns.map((column) => column.text(request, texts)),
      ...[...fields.keys()].map((id) => answers.get(id) ?? ""),
    ];
  });
  return byteOrderMark + [header, ...rows].map(writeRow).join("");
}

const byteOrderMark = "\uFEFF";

/** Field id → column title: its label, with the id where another column has that title too. */
function nameFieldColumns(
  requests: readonly SupportRequest[],
  taken: readonly string[],
): Map<string, string> {
  const labels = new Map(
    requests.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label] as const)),
  );
  const uses = Map.groupBy([...taken, ...labels.values()], (label) => label);
  return new Map(
    [...labels].map(([id, label]) => [id, (uses.get(label)?.length ?? 0) > 1 ? `${label} (${id})` : label]),
  );
}

function writeRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(";")}\r\n`;
}

function writeCell(text: string): string {
  const clean = removeControls(text);
  const safe = wouldBeChanged.test(clean) ? `'${clean}` : clean;
  return /[";\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Cells that a spreadsheet would not take for text get an apostrophe: formulas ("=HYPERLINK(…)", also after spaces
 * and in full-width signs), and numbers that lose their zeros (KRS "0000123456").
 */
const wouldBeChanged = /^\s*[=+\-@＝＋－＠]|^0\d+$/;
