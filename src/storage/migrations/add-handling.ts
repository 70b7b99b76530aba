import { type Kysely, sql } from "kysely";

/** In whose hands a request is, beside its status; the indexes of the lists of staff. */
export async function addHandling(db: Kysely<unknown>): Promise<void> {
  const addText = async (table: string, column: string) =>
    await db.schema.alterTable(table).addColumn(column, "text").execute();
  await addText("requests", "handled_by");
  await addText("requests", "forwarded_to");
  await addText("requests", "declined_by");
  await addText("requests", "changed_at");
  await db.schema
    .alterTable("requests")
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update requests set declined_by = '[]', changed_at = created_at`.execute(db);
  for (const column of ["status", "forwarded_to", "handled_by", "powiat"]) {
    await db.schema
      .createIndex(`requests_by_${column}`)
      .on("requests")
      .columns([column, "created_at"])
      .execute();
  }
}
