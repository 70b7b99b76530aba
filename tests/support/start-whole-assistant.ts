import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";
import type { LogEvent } from "../../src/log/log-event.ts";
import { startAssistant } from "../../src/start-assistant.ts";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";

/**
 * The whole assistant with its real content, on a free port and a folder of its own. Ended with the test, or where
 * `atEnd` says: tests that share one end it after all of them.
 */
export async function startWholeAssistant(
  settings: Readonly<Record<string, string>> = {},
  atEnd: (end: () => Promise<void>) => void = onTestFinished,
) {
  const dataDir = mkdtempSync(join(tmpdir(), "assistant-"));
  const events: LogEvent[] = [];
  let offset = 0;
  const config = readConfig({ NODE_ENV: "test", PORT: "0", DATA_DIR: dataDir, ...settings });
  const assistant = await startAssistant(config, {
    log: (event) => events.push(event),
    now: () => new Date(Date.now() + offset),
  });
  atEnd(async () => {
    await assistant.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    dataDir,
    url: `http://127.0.0.1:${assistant.port}`,
    events,
    /** Moves the assistant's clock. */
    advance: (ms: number) => {
      offset += ms;
    },
    /** The requests stored so far, read from the file as staff's commands do. */
    requests: async () => {
      const store = await openSqlite(databaseFile(dataDir));
      const requests = await store.requests.list();
      await store.close();
      return requests;
    },
  };
}
