import { setTimeout } from "node:timers/promises";
import SqliteDatabase from "better-sqlite3";
import type { DatabaseConnection } from "kysely";
import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver } from "kysely";

/** How long another process may hold the write lock before a turn fails with SQLITE_BUSY. */
const lockTimeoutMs = 5_000;

/** Kysely's dialect for SQLite with transactions that lock at once and cover migrations too. */
export function createSqliteDialect(database: SqliteDatabase.Database): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => new ImmediateDriver(database);
  dialect.createAdapter = () => new TransactionalAdapter();
  return dialect;
}

/** SQLite rolls back CREATE TABLE like anything else; Kysely's own adapter leaves it out. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * BEGIN IMMEDIATE takes the write lock at the start: a plain BEGIN that reads first and writes later fails at
 * once when another process has written between the two, and no waiting helps.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: SqliteDatabase.Database;

  constructor(database: SqliteDatabase.Database) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const deadline = performance.now() + lockTimeoutMs;
    while (!(await tryToBegin(connection, performance.now() > deadline))) await setTimeout(5);
  }

  /** SQLite has rolled back by itself after some failures (disk full): a second rollback would hide the cause. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** False where another process holds the lock; throws SQLITE_BUSY for that at the last try. */
async function tryToBegin(connection: DatabaseConnection, isLastTry: boolean): Promise<boolean> {
  try {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
    return true;
  } catch (error) {
    const isBusy = error instanceof SqliteDatabase.SqliteError && error.code === "SQLITE_BUSY";
    if (!isBusy || isLastTry) throw error;
    return false;
  }
}
