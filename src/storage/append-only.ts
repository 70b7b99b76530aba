import type { Kysely } from "kysely";
import { sql } from "kysely";

/**
 * Refuses UPDATE, DELETE and REPLACE of rows, whoever asks: "… is append-only". A row's parent cannot be deleted
 * either. `key` is the primary key. SQLite's words; PostgreSQL would need a trigger function here.
 */
export async function makeAppendOnly(
  db: Kysely<unknown>,
  table: string,
  key: readonly string[],
): Promise<void> {
  const refuse = sql`begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`;
  for (const change of ["update", "delete"]) {
    const name = sql.id(`${table}_refuses_${change}`);
    await sql`create trigger ${name} before ${sql.raw(change)} on ${sql.table(table)} ${refuse}`.execute(db);
  }
  // INSERT OR REPLACE deletes the old row, by its key or its rowid, without asking the trigger for DELETE.
  const sameKey = sql.join(
    key.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`),
    sql` and `,
  );
  await sql`
    create trigger ${sql.id(`${table}_refuses_replace`)} before insert on ${sql.table(table)}
    when exists (select 1 from ${sql.table(table)} where rowid = new.rowid or (${sameKey})) ${refuse}
  `.execute(db);
}
