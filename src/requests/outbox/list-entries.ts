import { formatInstant } from "../../calendar/format-instant.ts";
import { alignTable } from "../align-table.ts";
import type { StaffTexts } from "../load-staff-texts.ts";
import { isReminder, type NoticeAbout, type OutboxEntry, type ReminderAbout } from "./notice.ts";

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
  return [
    id,
    number,
    isOurs(about) ? outbox[about] : show[about],
    audience.kind === "partner" ? (names[audience.partner] ?? audience.partner) : outbox[audience.kind],
    state === "dead" ? outbox.dead : outbox.waiting,
    String(attempts),
    state === "dead" ? "" : formatInstant(dueAt),
    failure === "unconfigured" ? outbox.unconfigured : (failure ?? ""),
  ];
}

/** What is no event of the request's history has its words here. */
function isOurs(about: NoticeAbout): about is ReminderAbout | "recalled" | "nobody-told" {
  return about === "recalled" || about === "nobody-told" || isReminder(about);
}
