import type { Kysely } from "kysely";
import { makeAppendOnly } from "../append-only.ts";

/** Migrations see no table types: those describe the newest state, a migration an older one. */
export async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await createConversations(db);
  await createRequests(db);
  await db.schema
    .createTable("unanswered_questions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .execute();
}

async function createConversations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("conversations")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("resume_hash", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("last_activity_at", "text", (column) => column.notNull())
    .addColumn("memory", "text", (column) => column.notNull())
    .addColumn("next_sequence", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("conversations_by_last_activity")
    .on("conversations")
    .column("last_activity_at")
    .execute();
  await db.schema
    .createTable("conversation_log")
    .addColumn("conversation_id", "text", (column) =>
      column.notNull().references("conversations.id").onDelete("cascade"),
    )
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("client_id", "text")
    .addColumn("payload", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("conversation_log_key", ["conversation_id", "sequence"])
    .addUniqueConstraint("conversation_log_client_id", ["conversation_id", "client_id"])
    .execute();
}

async function createRequests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("requests")
    .addColumn("number", "text", (column) => column.primaryKey())
    .addColumn("draft_id", "text", (column) => column.notNull().unique())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("dialog_id", "text", (column) => column.notNull())
    .addColumn("dialog_version", "integer", (column) => column.notNull())
    .addColumn("notice_version", "text", (column) => column.notNull())
    .addColumn("notice_confirmed_at", "text", (column) => column.notNull())
    .addColumn("applicant", "text", (column) => column.notNull())
    .addColumn("powiat", "text")
    .addColumn("subregion", "text")
    .addColumn("partner", "text")
    .addColumn("assignment", "text")
    .addColumn("fields", "text", (column) => column.notNull())
    .addColumn("answers", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("requests_by_creation").on("requests").column("created_at").execute();
  await db.schema
    .createTable("request_history")
    .addColumn("number", "text", (column) => column.notNull().references("requests.number"))
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("request_history_key", ["number", "sequence"])
    .execute();
  await makeAppendOnly(db, "request_history", ["number", "sequence"]);
}
