import { join } from "node:path";

/** The database of a data folder: the server and the commands must mean the same file. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, "asystent.sqlite");
}
