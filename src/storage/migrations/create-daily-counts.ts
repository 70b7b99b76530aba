import type { Kysely } from "kysely";

/** What conversations add up to, without the conversations. */
export async function createDailyCounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("daily_counts")
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("count", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("daily_counts_key", ["day", "channel", "what", "about"])
    .execute();
}
