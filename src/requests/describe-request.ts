import { formatInstant } from "../calendar/format-instant.ts";
import { fieldText } from "./field-text.ts";
import type { StaffTexts } from "./load-staff-texts.ts";
import { recordColumns } from "./record-columns.ts";
import { removeControls } from "./remove-controls.ts";
import type { RequestEvent, SupportRequest } from "./support-request.ts";

/** One request with its history, as lines for a terminal: the record, what the person answered, what happened. */
export function describeRequest(
  request: SupportRequest,
  history: readonly RequestEvent[],
  texts: StaffTexts,
): string {
  const record = recordColumns
    .map((column) => ({ label: texts.columns[column.id], text: column.text(request, texts) }))
    .filter(({ text }) => text !== "");
  const answers = request.fields.map((field) => ({
    label: field.label,
    text: fieldText(field) || texts.show.erased,
  }));
  const width = Math.max(...[...record, ...answers].map(({ label }) => label.length));
  const events = history.flatMap((event) => describeEvent(event, texts));
  return [
    ...record.map((line) => alignLine(line, width)),
    "",
    ...answers.map((line) => alignLine(line, width)),
    "",
    `${texts.show.history}:`,
    ...events,
  ].join("\n");
}

/** What belongs to the event stands below it, indented; of an erased note, the event alone says that it was there. */
function describeEvent({ at, kind, actor, detail }: RequestEvent, texts: StaffTexts): string[] {
  const erased = kind === "noted" && detail === null ? texts.show.erased : undefined;
  const { partner, result, reason, note = erased } = detail ?? {};
  const named = [partner, result].map((id) => id && (texts.names[id] ?? id));
  const lines = [...named, reason, note].flatMap((text) => (text ? removeControls(text).split("\n") : []));
  return [`${formatInstant(at)}  ${texts.show[kind]} (${actor})`, ...lines.map((line) => `    ${line}`)];
}

/** Further lines of a text stand below its first one. */
function alignLine({ label, text }: { label: string; text: string }, width: number): string {
  const [first = "", ...further] = removeControls(text).split("\n");
  const start = `${removeControls(label)}:`.padEnd(width + 3);
  return [start + first, ...further.map((line) => " ".repeat(width + 3) + line)].join("\n");
}
