import { existsSync } from "node:fs";
import { projectPath } from "../project-path.ts";
import { loadStaffTexts } from "../requests/load-staff-texts.ts";
import { listEntries } from "../requests/outbox/list-entries.ts";
import type { OutboxStore } from "../requests/outbox/outbox-store.ts";
import { databaseFile } from "../storage/database-file.ts";
import { openSqlite } from "../storage/open-sqlite.ts";
import { fill } from "../text/fill.ts";
import { findConfig } from "./find-config.ts";
import { complain, print } from "./terminal.ts";

/**
 * npm run outbox -- list | retry [ID]: what waits to be sent or was given up. The server sends. Exit code
 * 0: done; 1: not possible, or there is no such dead letter; 2: wrong arguments.
 */
const texts = loadStaffTexts(projectPath("dialogs/staff.yaml"));
process.exitCode = await run(process.argv.slice(2));

async function run([name, id, ...others]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h") return print(texts.outbox.usage);
  const isList = name === "list" && id === undefined;
  const isRetry = name === "retry" && others.length === 0;
  if (!isList && !isRetry) return complain(texts.outbox.usage, 2);
  const config = findConfig();
  if (!config) return 1;
  const file = databaseFile(config.dataDir);
  if (!existsSync(file)) return complain(fill(texts.messages.noDatabase, { file }), 1);
  const store = await openSqlite(file);
  try {
    if (isList) return print(listEntries(await store.outbox.list(["waiting", "dead"]), texts));
    return await retry(id ?? null, store.outbox);
  } finally {
    await store.close();
  }
}

async function retry(id: string | null, outbox: OutboxStore): Promise<number> {
  const count = await outbox.retry(id, new Date());
  print(fill(texts.outbox.retried, { count }));
  return id !== null && count === 0 ? 1 : 0;
}
