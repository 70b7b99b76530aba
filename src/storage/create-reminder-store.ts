import type { Kysely, Transaction } from "kysely";
import type { ReminderStore, Waiting } from "../requests/clocks/reminder-store.ts";
import { waitingStatuses } from "../requests/clocks/waits.ts";
import { addEntry } from "./add-entry.ts";
import type { Database, Write } from "./database.ts";
import { moveRequest } from "./move-request.ts";

export function createReminderStore(write: Write, reader: Kysely<Database>): ReminderStore {
  return {
    listWaiting: (now) => listWaiting(reader, now),
    remind: (reminder) => write((transaction) => remind(transaction, reminder)),
    expire: (end) => write((transaction) => expire(transaction, end)),
  };
}

async function listWaiting(reader: Kysely<Database>, now: Date): Promise<Waiting[]> {
  const rows = await reader
    .selectFrom("requests")
    .leftJoin("reminders", (join) =>
      join
        .onRef("reminders.number", "=", "requests.number")
        .onRef("reminders.waiting_since", "=", "requests.changed_at"),
    )
    .select(["requests.number", "requests.status", "requests.forwarded_to", "requests.changed_at"])
    .select(({ fn }) => [
      fn.max<number | null>("reminders.level").as("level"),
      fn.max<string | null>("reminders.at").as("at"),
    ])
    .where("requests.status", "in", waitingStatuses)
    .where("requests.changed_at", "<", now.toISOString())
    .groupBy(["requests.number", "requests.status", "requests.forwarded_to", "requests.changed_at"])
    .orderBy("requests.changed_at")
    .orderBy("requests.number")
    .execute();
  return rows.flatMap(({ number, status, forwarded_to: partner, changed_at, level, at }) => {
    const known = waitingStatuses.find((one) => one === status);
    if (known === undefined) return [];
    const lastReminderAt = at === null ? null : new Date(at);
    return [
      { number, status: known, partner, since: new Date(changed_at), lastLevel: level ?? 0, lastReminderAt },
    ];
  });
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
