import type { Kysely } from "kysely";

export async function createReplyWindows(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("reply_windows")
    .addColumn("conversation_id", "text", (column) => column.primaryKey())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("open_until", "text", (column) => column.notNull())
    .execute();
}
