import SqliteDatabase from "better-sqlite3";
import { Kysely } from "kysely";
import { createSqliteDialect } from "./create-sqlite-dialect.ts";
import type { Database } from "./database.ts";

export type Connection = {
  db: Kysely<Database>;
  /** Moves the write-ahead log into the file and empties it: it holds earlier states of rows erased since. */
  emptyJournal(): Promise<void>;
  /** Closes the file, also where no query was ever run (Kysely's `destroy` does not). */
  close(): Promise<void>;
};

type ConnectionOptions = {
  readonly?: boolean;
  /** See below; OFF is for temporary databases. */
  synchronous?: "FULL" | "OFF";
};

/** One SQLite connection behind Kysely. Opens the file at once, so that a wrong path fails here. */
export function openConnection(file: string, options: ConnectionOptions): Connection {
  const { readonly = false, synchronous = "FULL" } = options;
  const database = new SqliteDatabase(file, { readonly, timeout: 5_000 });
  try {
    if (!readonly) prepareForWriting(database, synchronous);
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Database>({ dialect: createSqliteDialect(database) });
  return {
    db,
    emptyJournal: async () => {
      database.pragma("wal_checkpoint(TRUNCATE)");
    },
    close: async () => {
      await db.destroy();
      database.close();
    },
  };
}

function prepareForWriting(database: SqliteDatabase.Database, synchronous: "FULL" | "OFF"): void {
  database.pragma("foreign_keys = ON");
  database.pragma("journal_mode = WAL");
  // A killed process loses nothing in WAL mode either way; after a power cut NORMAL may lose the last turns that
  // people already saw confirmed. FULL syncs the WAL at every commit, about a millisecond a turn.
  database.pragma(`synchronous = ${synchronous}`);
  // Erased personal data is overwritten, not only unlinked.
  database.pragma("secure_delete = ON");
  // SQLite would wait for the lock by standing still with the whole process; the dialect waits instead.
  database.pragma("busy_timeout = 0");
}
