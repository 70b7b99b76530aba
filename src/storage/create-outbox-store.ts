import type { Kysely } from "kysely";
import type { OutboxEntry, OutboxState } from "../requests/outbox/notice.ts";
import type { OutboxStore } from "../requests/outbox/outbox-store.ts";
import { claimEntry } from "./claim-entry.ts";
import type { Database, Write } from "./database.ts";
import { fromOutboxRow } from "./outbox-row.ts";
import { raiseAlarms } from "./raise-alarms.ts";
import { settleEntry } from "./settle-entry.ts";

export function createOutboxStore(write: Write, reader: Kysely<Database>): OutboxStore {
  return {
    claim: (now, until, closed = new Set()) =>
      write((transaction) => claimEntry(transaction, { now, until, closed })),
    settle: (id, settlement) => write((transaction) => settleEntry(transaction, id, settlement)),
    list: (states) => list(reader, states),
    ofRequest: async (number) => {
      const rows = await reader
        .selectFrom("outbox")
        .selectAll()
        .where("number", "=", number)
        .orderBy("position")
        .execute();
      return rows.map(fromOutboxRow);
    },
    retry: (id, now) => write((transaction) => retry(transaction, id, now)),
    raiseAlarms: (sentBefore, now) => write((transaction) => raiseAlarms(transaction, sentBefore, now)),
  };
}

async function list(reader: Kysely<Database>, states: readonly OutboxState[]): Promise<OutboxEntry[]> {
  const rows = await reader
    .selectFrom("outbox")
    .selectAll()
    .where("state", "in", states)
    .orderBy("created_at")
    .orderBy("number")
    .orderBy("position")
    .execute();
  return rows.map(fromOutboxRow);
}

async function retry(db: Kysely<Database>, id: string | null, now: Date): Promise<number> {
  let update = db
    .updateTable("outbox")
    .set({ state: "waiting", attempts: 0, due_at: now.toISOString(), claimed_until: null, settled_at: null })
    .where("state", "=", "dead");
  if (id !== null) update = update.where("id", "=", id);
  return Number((await update.executeTakeFirst()).numUpdatedRows);
}
