import { onTestFinished } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";
import type { LogEvent } from "../../src/log/log-event.ts";
import { startAssistant } from "../../src/start-assistant.ts";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The whole assistant with its real content, on a free port and a folder of its own; ended with the test. */
export async function startWholeAssistant(settings: Readonly<Record<string, string>> = {}) {
  const dataDir = temporaryFolder();
  const events: LogEvent[] = [];
  const config = readConfig({ NODE_ENV: "test", PORT: "0", DATA_DIR: dataDir, ...settings });
  const assistant = await startAssistant(config, {
    log: (event) => events.push(event),
    now: () => new Date(),
  });
  onTestFinished(async () => {
    await assistant.stop();
  });
  return {
    dataDir,
    url: `http://127.0.0.1:${assistant.port}`,
    events,
    /** The requests stored so far, read from the file as staff's commands do. */
    requests: async () => {
      const store = await openSqlite(databaseFile(dataDir));
      const requests = await store.requests.list();
      await store.close();
      return requests;
    },
  };
}
