import type { Kysely } from "kysely";

export async function createSurveys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("surveys")
    .addColumn("number", "text", (column) => column.primaryKey())
    .addColumn("token_hash", "text", (column) => column.unique())
    .addColumn("partner", "text")
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("answer", "text")
    .addColumn("comment", "text")
    .addColumn("answered_at", "text")
    .execute();
}
