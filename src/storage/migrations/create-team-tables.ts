import type { Kysely } from "kysely";

/** Where the team's cards go, and which message shows which request. Ids and addresses alone, no personal data. */
export async function createTeamTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("team_channel")
    // There is one team: its channel replaces the one before.
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("reference", "text", (column) => column.notNull())
    .addColumn("linked_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("team_cards")
    .addColumn("number", "text", (column) => column.primaryKey())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("activity_id", "text", (column) => column.notNull())
    .execute();
}
