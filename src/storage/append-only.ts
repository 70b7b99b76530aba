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
  const refuse = refusal(table);
  for (const change of ["update", "delete"]) {
    await sql`create trigger ${triggerName(table, change)} before ${sql.raw(change)} on ${sql.table(table)} ${refuse}`.execute(
      db,
    );
  }
  // INSERT OR REPLACE deletes the old row, by its key or its rowid, without asking the trigger for DELETE.
  const sameKey = sql.join(
    key.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`),
    sql` and `,
  );
  await sql`
    create trigger ${triggerName(table, "replace")} before insert on ${sql.table(table)}
    when exists (select 1 from ${sql.table(table)} where rowid = new.rowid or (${sameKey})) ${refuse}
  `.execute(db);
}

/**
 * Lets one column of such a table be set to NULL, and nothing else be changed with it: personal data must be erasable.
 * `kept`: all other columns.
 */
export async function allowErasing(
  db: Kysely<unknown>,
  table: string,
  { column, kept }: { column: string; kept: readonly string[] },
): Promise<void> {
  const isSame = kept.map((name) => sql`new.${sql.ref(name)} is old.${sql.ref(name)}`);
  const isErasure = sql.join(
    [sql`new.${sql.ref(column)} is null`, sql`new.rowid = old.rowid`, ...isSame],
    sql` and `,
  );
  const trigger = triggerName(table, "update");
  await sql`drop trigger ${trigger}`.execute(db);
  await sql`
    create trigger ${trigger} before update on ${sql.table(table)} when not (${isErasure}) ${refusal(table)}
  `.execute(db);
}

const triggerName = (table: string, change: string) => sql.id(`${table}_refuses_${change}`);

const refusal = (table: string) => sql`begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`;
