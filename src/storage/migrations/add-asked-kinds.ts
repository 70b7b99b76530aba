import type { Kysely } from "kysely";

/**
 * Besides questions without an answer: those that "did you mean" met, and those whose answer was said to help or not.
 * Editors settle them in the panel.
 */
export async function addAskedKinds(db: Kysely<unknown>): Promise<void> {
  const table = "unanswered_questions";
  await db.schema
    .alterTable(table)
    .addColumn("kind", "text", (column) => column.notNull().defaultTo("unanswered"))
    .execute();
  await db.schema.alterTable(table).addColumn("topic", "text").execute();
  await db.schema
    .alterTable(table)
    .addColumn("offered", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
  await db.schema.alterTable(table).addColumn("settled_at", "text").execute();
}
