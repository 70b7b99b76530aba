import type { Kysely } from "kysely";

/** How partners are reached, as staff gave it in the panel. */
export async function createStaffContacts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("staff_contacts")
    .addColumn("partner", "text", (column) => column.primaryKey())
    .addColumn("address", "text")
    .addColumn("phone", "text")
    .addColumn("email", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("as_of", "text", (column) => column.notNull())
    .addColumn("basis", "text", (column) => column.notNull())
    .addColumn("decided_on", "text", (column) => column.notNull())
    .execute();
}
