import type { Transaction } from "kysely";
import type { Migration } from "kysely/migration";
import { Migrator } from "kysely/migration";
import type { Database } from "./database.ts";
import { addHandling } from "./migrations/add-handling.ts";
import { createFirstTables } from "./migrations/create-first-tables.ts";
import { createStaffTables } from "./migrations/create-staff-tables.ts";
import { createOutbox } from "./migrations/create-outbox.ts";

/** In the order of their names; a migration that has run anywhere is never edited, a new one follows it. */
const ours: Readonly<Record<string, Migration>> = {
  "0001-first-tables": { up: createFirstTables },
  "0003-handling": { up: addHandling },
  "0004-outbox": { up: createOutbox },
  "0010-staff-tables": { up: createStaffTables },
};

/** Brings the tables up to date, within the given transaction; returns how many migrations ran. */
export async function migrate(transaction: Transaction<Database>, migrations = ours): Promise<number> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error, results } = await new Migrator({ db: transaction, provider }).migrateToLatest();
  if (error) throw error;
  return results?.length ?? 0;
}
