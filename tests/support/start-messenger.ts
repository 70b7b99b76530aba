import { onTestFinished } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";
import type { LogEvent } from "../../src/log/log-event.ts";
import { startAssistant } from "../../src/start-assistant.ts";
import { type FakeGraph, type GraphFailure, messengerSecrets, startFakeGraph } from "./fake-graph.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Settings of an assistant that is connected to this Graph server. */
export const messengerSettings = ({ url }: Pick<FakeGraph, "url">) => ({
  MESSENGER_APP_SECRET: messengerSecrets.appSecret,
  MESSENGER_PAGE_TOKEN: messengerSecrets.pageToken,
  MESSENGER_VERIFY_TOKEN: messengerSecrets.verifyToken,
  MESSENGER_GRAPH_URL: url,
});

/** The whole assistant, connected to a Graph server that fails as told; both end with the test. */
export async function startMessenger(fail?: (call: number) => GraphFailure | undefined) {
  const graph = await startFakeGraph(fail);
  const dataDir = temporaryFolder();
  const events: LogEvent[] = [];
  let offset = 0;
  const now = () => new Date(Date.now() + offset);
  const config = readConfig({ NODE_ENV: "test", PORT: "0", DATA_DIR: dataDir, ...messengerSettings(graph) });
  const assistant = await startAssistant(config, { log: (event) => events.push(event), now });
  onTestFinished(async () => {
    await assistant.stop();
  });
  return {
    url: `http://127.0.0.1:${assistant.port}`,
    dataDir,
    graph,
    events,
    now,
    /** Moves the assistant's clock. */
    advance: (ms: number) => {
      offset += ms;
    },
  };
}
