import type { Kysely } from "kysely";

/** What has been reminded of, and who of staff is away. */
export async function createClockTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("reminders")
    .addColumn("number", "text", (column) => column.notNull().references("requests.number"))
    .addColumn("waiting_since", "text", (column) => column.notNull())
    .addColumn("level", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("reminders_once", ["number", "waiting_since", "level"])
    .execute();
  await db.schema
    .createTable("staff_absences")
    .addColumn("email", "text", (column) =>
      column.primaryKey().references("staff_members.email").onDelete("cascade"),
    )
    .addColumn("first_day", "text", (column) => column.notNull())
    .addColumn("last_day", "text", (column) => column.notNull())
    .addColumn("deputy", "text", (column) => column.references("staff_members.email").onDelete("set null"))
    .execute();
}
