import { accessSync, constants, existsSync } from "node:fs";
import { sql } from "kysely";
import { databaseFile } from "../../storage/database-file.ts";
import { countPending } from "../../storage/migrate.ts";
import { type Connection, openConnection } from "../../storage/open-connection.ts";
import { findNearestFolder } from "./find-nearest-folder.ts";
import type { Finding } from "./finding.ts";

type Found = Omit<Finding, "subject">;

/** Whether the database opens, is whole and can be written to. It is not changed: migrations run when the server starts. */
export async function checkStore(dataDir: string): Promise<Found[]> {
  const file = databaseFile(dataDir);
  if (!existsSync(file)) return [checkFolder(dataDir)];
  const connection = open(file);
  if (connection === undefined) {
    return [
      {
        kind: "error",
        text: `${file} cannot be opened as a database. Check its rights, or restore the backup.`,
      },
    ];
  }
  try {
    return await look(connection, file);
  } finally {
    await connection.close();
  }
}

function open(file: string): Connection | undefined {
  try {
    return openConnection(file, {});
  } catch {
    return undefined;
  }
}

async function look({ db }: Connection, file: string): Promise<Found[]> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  if (rows[0]?.quick_check !== "ok") {
    return [{ kind: "error", text: `${file} is damaged. Stop the server and restore the backup.` }];
  }
  try {
    // An empty transaction takes the write lock and changes nothing.
    await db.transaction().execute(async () => {});
  } catch {
    return [{ kind: "error", text: `${file} cannot be written to. Check its rights and the disk.` }];
  }
  const pending = await countPending(db);
  const more =
    pending === 0 ? "is up to date" : `gets ${pending} migrations with the next start; back it up before`;
  return [{ kind: pending === 0 ? "ok" : "warning", text: `${file} opens, can be written to and ${more}` }];
}

function checkFolder(dataDir: string): Found {
  try {
    accessSync(findNearestFolder(dataDir), constants.W_OK);
    return { kind: "ok", text: `there is no database in ${dataDir} yet; the first start makes it` };
  } catch {
    return {
      kind: "error",
      text: `${dataDir} cannot be written to. Set DATA_DIR to a folder of the server's user.`,
    };
  }
}
