import type { Kysely } from "kysely";
import type {
  Conversation,
  ConversationStore,
  LogEntry,
  StoredConversation,
} from "../conversation/conversation-store.ts";
import { emptyMemory } from "../conversation/memory.ts";
import type { Database, Write } from "./database.ts";
import { runTurn } from "./run-turn.ts";

export function createConversationStore(write: Write, reader: Kysely<Database>): ConversationStore {
  return {
    open: (conversation) => write((transaction) => insert(transaction, conversation)),
    find: (id) => find(reader, id),
    turn: (conversationId, work) => write((transaction) => runTurn(transaction, conversationId, work)),
    readLog: (conversationId, after, limit) => readLog(reader, { conversationId, after, limit }),
  };
}

async function insert(db: Kysely<Database>, conversation: Conversation): Promise<void> {
  await db
    .insertInto("conversations")
    .values({
      id: conversation.id,
      channel: conversation.channel,
      resume_hash: conversation.resumeHash,
      created_at: conversation.createdAt.toISOString(),
      last_activity_at: conversation.lastActivityAt.toISOString(),
      memory: JSON.stringify(emptyMemory),
      next_sequence: 0,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

async function find(db: Kysely<Database>, id: string): Promise<StoredConversation | undefined> {
  const row = await db
    .selectFrom("conversations")
    .select([
      "id",
      "channel",
      "resume_hash",
      "created_at",
      "last_activity_at",
      "draft_changed_at",
      "draft_expired_at",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      channel: row.channel,
      resumeHash: row.resume_hash,
      createdAt: new Date(row.created_at),
      lastActivityAt: new Date(row.last_activity_at),
      draftChangedAt: row.draft_changed_at === null ? null : new Date(row.draft_changed_at),
      isDraftExpired: row.draft_expired_at !== null,
    }
  );
}

type LogRange = { conversationId: string; after: number; limit: number };

async function readLog(
  db: Kysely<Database>,
  { conversationId, after, limit }: LogRange,
): Promise<LogEntry[]> {
  return await db
    .selectFrom("conversation_log")
    .select(["sequence", "client_id as clientId", "payload"])
    .where("conversation_id", "=", conversationId)
    .where("sequence", ">", after)
    .orderBy("sequence")
    .limit(limit)
    .execute();
}
