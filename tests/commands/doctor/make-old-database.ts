import { databaseFile } from "../../../src/storage/database-file.ts";
import { migrate } from "../../../src/storage/migrate.ts";
import { createFirstTables } from "../../../src/storage/migrations/create-first-tables.ts";
import { openConnection } from "../../../src/storage/open-connection.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** A data folder of the first version: no staff list, no team's channel. */
export async function makeOldDatabase(): Promise<string> {
  const dataDir = temporaryFolder();
  const { db, close } = openConnection(databaseFile(dataDir), {});
  const first = { "0001-first-tables": { up: createFirstTables } };
  await db.transaction().execute((transaction) => migrate(transaction, first));
  await close();
  return dataDir;
}
