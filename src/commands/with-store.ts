import type { Config } from "../config/config.ts";
import { databaseFile } from "../storage/database-file.ts";
import { openSqlite, type Store } from "../storage/open-sqlite.ts";
import { findConfig } from "./find-config.ts";

/**
 * Does a command's work on the store of the settings, beside a server that may be running, and closes it. The exit
 * code; 1 where the settings have problems, which are told.
 */
export async function withStore(work: (store: Store, config: Config) => Promise<number>): Promise<number> {
  const config = findConfig();
  if (!config) return 1;
  const store = await openSqlite(databaseFile(config.dataDir));
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}
