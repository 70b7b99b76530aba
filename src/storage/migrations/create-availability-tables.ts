import type { Kysely } from "kysely";
import { makeAppendOnly } from "../append-only.ts";

export async function createAvailabilityTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("availability")
    .addColumn("subject", "text", (column) => column.primaryKey())
    .addColumn("decision", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("availability_history")
    .addColumn("sequence", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("before", "text", (column) => column.notNull())
    .addColumn("after", "text", (column) => column.notNull())
    .execute();
  await makeAppendOnly(db, "availability_history", ["sequence"]);
}
