import { alignTable } from "../align-table.ts";
import { formatInstant } from "../format-instant.ts";
import type { StaffTexts } from "../load-staff-texts.ts";
import type { OutboxEntry } from "./notice.ts";

/** Entries that wait or were given up, as an aligned table for a terminal; no personal data. */
export function listEntries(entries: readonly OutboxEntry[], texts: StaffTexts): string {
  const { outbox } = texts;
  if (entries.length === 0) return outbox.empty;
  const { id, number, about, audience, state, attempts, due, failure } = outbox;
  const header = [id, number, about, audience, state, attempts, due, failure];
  return alignTable([header, ...entries.map((entry) => describe(entry, texts))]);
}

function describe(entry: OutboxEntry, { outbox, show, names }: StaffTexts): string[] {
  const { id, number, about, audience, state, attempts, dueAt, failure } = entry;
  const isOurs = about === "recalled" || about === "nobody-told";
  return [
    id,
    number,
    isOurs ? outbox[about] : show[about],
    audience.kind === "partner" ? (names[audience.partner] ?? audience.partner) : outbox[audience.kind],
    state === "dead" ? outbox.dead : outbox.waiting,
    String(attempts),
    state === "dead" ? "" : formatInstant(dueAt),
    failure === "unconfigured" ? outbox.unconfigured : (failure ?? ""),
  ];
}
