import type { ExpressionBuilder, Kysely, Transaction } from "kysely";
import type { DueBounds, ReminderStore, Waiting } from "../requests/clocks/reminder-store.ts";
import { waitingStatuses, waits } from "../requests/clocks/waits.ts";
import { addEntry } from "./add-entry.ts";
import type { Database, Write } from "./database.ts";
import { moveRequest } from "./move-request.ts";

export function createReminderStore(write: Write, reader: Kysely<Database>): ReminderStore {
  return {
    listDue: (bounds) => listDue(reader, bounds),
    remind: (reminder) => write((transaction) => remind(transaction, reminder)),
    expire: (end) => write((transaction) => expire(transaction, end)),
  };
}

async function listDue(reader: Kysely<Database>, bounds: DueBounds): Promise<Waiting[]> {
  const rows = await reader
    .selectFrom("requests")
    .select(["number", "status", "forwarded_to as partner", "changed_at"])
    .select((row) => [lastReminder(row, "level").as("level"), lastReminder(row, "at").as("at")])
    .where("status", "in", waitingStatuses)
    .where((row) => {
      const isOld = (before: Date) => row("changed_at", "<", before.toISOString());
      const levels = bounds.levels.map((before, index) =>
        row.and([
          isOld(before),
          row(row.fn.coalesce(lastReminder(row, "level"), row.val(0)), "<", index + 1),
        ]),
      );
      return row.or([...levels, row.and([isOld(bounds.expiry), row("status", "in", unanswered)])]);
    })
    .orderBy("changed_at")
    .orderBy("number")
    .execute();
  return rows.flatMap(({ number, status, partner, changed_at, level, at }) => {
    const known = waitingStatuses.find((one) => one === status);
    if (known === undefined) return [];
    const lastReminderAt = at === null ? null : new Date(at);
    const since = new Date(changed_at);
    return [{ number, status: known, partner, since, lastLevel: level ?? 0, lastReminderAt }];
  });
}

const unanswered = waitingStatuses.filter((status) => waits[status].isUnanswered);

/** Of the request's present wait; null where there was none. */
function lastReminder<Column extends "level" | "at">(
  row: ExpressionBuilder<Database, "requests">,
  column: Column,
) {
  return row
    .selectFrom("reminders")
    .select(({ fn }) => fn.max(`reminders.${column}` as const).as("last"))
    .whereRef("reminders.number", "=", "requests.number")
    .whereRef("reminders.waiting_since", "=", "requests.changed_at");
}

async function remind(
  transaction: Transaction<Database>,
  { number, since, level, about, audience, at }: Parameters<ReminderStore["remind"]>[0],
): Promise<boolean> {
  if (!(await isStillWaiting(transaction, number, since))) return false;
  const inserted = await transaction
    .insertInto("reminders")
    .values({ number, waiting_since: since.toISOString(), level, at: at.toISOString() })
    .onConflict((conflict) => conflict.columns(["number", "waiting_since", "level"]).doNothing())
    .executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) return false;
  await addEntry(transaction, { number, notice: { about, audience, route: "mail", detail: null }, at });
  return true;
}

async function expire(
  transaction: Transaction<Database>,
  { number, since, at }: Parameters<ReminderStore["expire"]>[0],
): Promise<boolean> {
  if (!(await isStillWaiting(transaction, number, since))) return false;
  const wish = { action: { kind: "expire" }, actor: { kind: "system" }, at } as const;
  return (await moveRequest(transaction, number, wish)).kind === "done";
}

/** Every move is a later instant: the same one means that nothing has happened. */
async function isStillWaiting(
  transaction: Transaction<Database>,
  number: string,
  since: Date,
): Promise<boolean> {
  const row = await transaction
    .selectFrom("requests")
    .select("number")
    .where("number", "=", number)
    .where("changed_at", "=", since.toISOString())
    .where("status", "in", waitingStatuses)
    .executeTakeFirst();
  return row !== undefined;
}
