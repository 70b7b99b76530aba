import type { Transaction } from "kysely";
import type { LogEntry, Turn } from "../conversation/conversation-store.ts";
import { UnknownConversation } from "../conversation/conversation-store.ts";
import { parseMemory } from "../conversation/parse-memory.ts";
import { applyEffect } from "./apply-effect.ts";
import type { Database } from "./database.ts";
import { findRequests } from "./find-requests.ts";

/** The turn of one conversation within a transaction; it throws when it is used after the transaction's end. */
export async function openTurn(transaction: Transaction<Database>, conversationId: string): Promise<Turn> {
  const row = await transaction
    .selectFrom("conversations")
    .select(["channel", "memory", "next_sequence", "last_activity_at"])
    .where("id", "=", conversationId)
    .executeTakeFirst();
  if (!row) throw new UnknownConversation("turn: the conversation was never opened");

  const firstSequence = row.next_sequence;
  let nextSequence = firstSequence;
  return {
    memory: parseMemory(row.memory),
    findRequests: (wanted) => findRequests(transaction, wanted),
    save: async (memory, effects, at) => {
      // A clock that went back must not make an active conversation look idle.
      const activity = at.toISOString() > row.last_activity_at ? at.toISOString() : row.last_activity_at;
      await transaction
        .updateTable("conversations")
        .set({
          memory: JSON.stringify(memory),
          last_activity_at: activity,
          draft_changed_at: memory.draft?.updatedAt ?? null,
          draft_expired_at: memory.draftExpiredAt,
        })
        .where("id", "=", conversationId)
        .execute();
      for (const effect of effects) {
        await applyEffect(transaction, effect, { conversationId, firstSequence, channel: row.channel, at });
      }
    },
    findLogged: (clientId) => findLogged(transaction, conversationId, clientId),
    appendLog: async (clientId, write) => {
      const entry: LogEntry = { sequence: nextSequence, clientId, payload: write(nextSequence) };
      nextSequence += 1;
      await append(transaction, conversationId, entry);
      return entry;
    },
  };
}

async function findLogged(
  transaction: Transaction<Database>,
  conversationId: string,
  clientId: string,
): Promise<LogEntry | undefined> {
  return await transaction
    .selectFrom("conversation_log")
    .select(["sequence", "client_id as clientId", "payload"])
    .where("conversation_id", "=", conversationId)
    .where("client_id", "=", clientId)
    .executeTakeFirst();
}

async function append(
  transaction: Transaction<Database>,
  conversationId: string,
  { sequence, clientId, payload }: LogEntry,
): Promise<void> {
  await transaction
    .insertInto("conversation_log")
    .values({ conversation_id: conversationId, sequence, client_id: clientId, payload })
    .execute();
  await transaction
    .updateTable("conversations")
    .set({ next_sequence: sequence + 1 })
    .where("id", "=", conversationId)
    .execute();
}
