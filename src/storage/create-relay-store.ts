import type { Kysely, Transaction } from "kysely";
import type { Turn } from "../conversation/conversation-store.ts";
import type { Arrival, Kept, Outgoing, RelayStore, ReplyWindow } from "../conversation/relay-store.ts";
import type { Database, Write } from "./database.ts";
import { runTurn } from "./run-turn.ts";

export function createRelayStore(write: Write, reader: Kysely<Database>): RelayStore {
  return {
    keepArrivals: (arrivals, at) => write((transaction) => keepArrivals(transaction, arrivals, at)),
    findArrival: (at) => findArrival(reader, at),
    takeArrival: (arrival, at, work) => write((transaction) => take(transaction, { arrival, at, work })),
    postponeArrival: (sequence, until) =>
      write(async (transaction) => {
        await transaction
          .updateTable("arrivals")
          .set((row) => ({ attempts: row("attempts", "+", 1), due_at: until.toISOString() }))
          .where("sequence", "=", sequence)
          .execute();
      }),
    dropArrival: ({ sequence }, at, said) =>
      write(async (transaction) => {
        if (await markTaken(transaction, sequence, at)) await keepOutgoing(transaction, [said], at);
      }),
    claimOutgoing: async (at, until) => {
      // Mostly there is nothing, and no reason to take the write lock.
      if (!(await findOutgoing(reader, at))) return undefined;
      return await write((transaction) => claimOutgoing(transaction, at, until));
    },
    postponeOutgoing: (sequence, until) =>
      write(async (transaction) => {
        await transaction
          .updateTable("outgoing_messages")
          .set({ due_at: until.toISOString() })
          .where("sequence", "=", sequence)
          .execute();
      }),
    removeOutgoing: (sequence) =>
      write(async (transaction) => {
        await transaction.deleteFrom("outgoing_messages").where("sequence", "=", sequence).execute();
      }),
    keepWindow: (window) => write((transaction) => keepWindow(transaction, window)),
    findWindow: (conversationId) => findWindow(reader, conversationId),
    deleteOld: (before, now) =>
      write(async (transaction) => {
        await transaction.deleteFrom("arrivals").where("taken_at", "<", before.toISOString()).execute();
        await transaction.deleteFrom("reply_windows").where("open_until", "<=", now.toISOString()).execute();
      }),
  };
}

async function keepWindow(
  db: Kysely<Database>,
  { conversationId, person, openUntil }: ReplyWindow,
): Promise<void> {
  const row = { person, open_until: openUntil.toISOString() };
  await db
    .insertInto("reply_windows")
    .values({ conversation_id: conversationId, ...row })
    .onConflict((conflict) =>
      conflict
        .column("conversation_id")
        .doUpdateSet(row)
        .where("reply_windows.open_until", "<", row.open_until),
    )
    .execute();
}

async function findWindow(db: Kysely<Database>, conversationId: string): Promise<ReplyWindow | undefined> {
  const row = await db
    .selectFrom("reply_windows")
    .selectAll()
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  return row && { conversationId, person: row.person, openUntil: new Date(row.open_until) };
}

async function keepArrivals(db: Kysely<Database>, arrivals: readonly Arrival[], at: Date): Promise<void> {
  for (const { id, conversationId, payload } of arrivals) {
    await db
      .insertInto("arrivals")
      .values({ id, conversation_id: conversationId, payload, due_at: at.toISOString(), taken_at: null })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
}

async function findArrival(db: Kysely<Database>, at: Date): Promise<Kept<Arrival> | undefined> {
  return await db
    .selectFrom("arrivals as one")
    .select(["sequence", "id", "conversation_id as conversationId", "payload", "attempts"])
    .where("taken_at", "is", null)
    .where("due_at", "<=", at.toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("arrivals as earlier")
            .select("earlier.sequence")
            .where("earlier.taken_at", "is", null)
            .whereRef("earlier.conversation_id", "=", "one.conversation_id")
            .whereRef("earlier.sequence", "<", "one.sequence"),
        ),
      ),
    )
    .orderBy("sequence")
    .limit(1)
    .executeTakeFirst();
}

type Taking = {
  arrival: Kept<Arrival>;
  at: Date;
  work: (turn: Turn) => Promise<readonly Outgoing[]>;
};

async function take(transaction: Transaction<Database>, { arrival, at, work }: Taking): Promise<boolean> {
  if (!(await markTaken(transaction, arrival.sequence, at))) return false;
  const said = await runTurn(transaction, arrival.conversationId, work);
  await keepOutgoing(transaction, said, at);
  return true;
}

async function keepOutgoing(db: Kysely<Database>, said: readonly Outgoing[], at: Date): Promise<void> {
  for (const { conversationId, payload, sendBefore } of said) {
    await db
      .insertInto("outgoing_messages")
      .values({
        conversation_id: conversationId,
        payload,
        send_before: sendBefore.toISOString(),
        due_at: at.toISOString(),
      })
      .execute();
  }
}

/** False where it was taken already. */
async function markTaken(db: Kysely<Database>, sequence: number, at: Date): Promise<boolean> {
  const updated = await db
    .updateTable("arrivals")
    .set({ taken_at: at.toISOString(), payload: "" })
    .where("sequence", "=", sequence)
    .where("taken_at", "is", null)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

async function findOutgoing(db: Kysely<Database>, at: Date) {
  return await db
    .selectFrom("outgoing_messages as one")
    .selectAll()
    .where("due_at", "<=", at.toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("outgoing_messages as earlier")
            .select("earlier.sequence")
            .whereRef("earlier.conversation_id", "=", "one.conversation_id")
            .whereRef("earlier.sequence", "<", "one.sequence"),
        ),
      ),
    )
    .orderBy("sequence")
    .limit(1)
    .executeTakeFirst();
}

async function claimOutgoing(
  db: Kysely<Database>,
  at: Date,
  until: Date,
): Promise<Kept<Outgoing> | undefined> {
  const row = await findOutgoing(db, at);
  if (!row) return undefined;
  const { sequence, attempts, payload, conversation_id: conversationId, send_before } = row;
  await db
    .updateTable("outgoing_messages")
    .set({ due_at: until.toISOString(), attempts: attempts + 1 })
    .where("sequence", "=", sequence)
    .execute();
  return { sequence, attempts, conversationId, payload, sendBefore: new Date(send_before) };
}
