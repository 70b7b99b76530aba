import type { Kysely } from "kysely";

export async function createRelayTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("arrivals")
    .addColumn("sequence", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("due_at", "text", (column) => column.notNull())
    .addColumn("taken_at", "text")
    .execute();
  await db.schema
    .createIndex("arrivals_by_conversation")
    .on("arrivals")
    .columns(["taken_at", "conversation_id", "sequence"])
    .execute();
  await db.schema
    .createTable("outgoing_messages")
    .addColumn("sequence", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("send_before", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("due_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("outgoing_messages_by_conversation")
    .on("outgoing_messages")
    .columns(["conversation_id", "sequence"])
    .execute();
}
