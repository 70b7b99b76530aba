import { absencesAt } from "./availability/in-force.ts";
import type { Config } from "./config/config.ts";
import { createOutboxJobs } from "./create-outbox-jobs.ts";
import { deleteOldDeliveries } from "./delete-old-deliveries.ts";
import type { Log } from "./log/create-logger.ts";
import { openChannels } from "./open-channels.ts";
import { openContent } from "./open-content.ts";
import { retentionPeriods } from "./retention-periods.ts";
import { sinceStart } from "./since-start.ts";
import { startRetention } from "./start-retention.ts";
import { databaseFile } from "./storage/database-file.ts";
import { openSqlite } from "./storage/open-sqlite.ts";

/** A running assistant. */
export type Assistant = {
  port: number;
  /** Lets running turns end, closes sockets with a reason, then the store. */
  stop(): Promise<{ unfinishedTurns: number }>;
};

/** What a test gives differently. */
export type Surroundings = { log: Log; now: () => Date };

/** The composition root: puts store, content, channels and what goes on behind them together, and starts to listen. */
export async function startAssistant(config: Config, { log, now }: Surroundings): Promise<Assistant> {
  if (config.directLine.keyIsTemporary) log({ kind: "dev-signing-key" });
  if (config.azureBot?.kind === "anonymous") log({ kind: "anonymous-access" });
  const store = await openSqlite(databaseFile(config.dataDir));
  log({ kind: "store-opened", migrations: store.migrations });
  const { live, availability, ...content } = await openContent(config, { store, log });
  const world = live.current;
  const { server, messenger, sessions, ...ways } = openChannels(config, {
    store: { ...store, availability },
    live,
    log,
    now,
  });
  const facts = () => world().facts;
  const absences = () => absencesAt(world().availability, now());
  const outbox = createOutboxJobs(config, { store, facts, absences, ...ways, log, now });
  const port = await server.listen(config.http.port, config.http.host);
  log({ kind: "server-started", port, ms: sinceStart() });
  content.watch();
  outbox.start();
  const alsoDelete = async (at: Date): Promise<void> => {
    await deleteOldDeliveries(store, config, at);
    await sessions.clean();
  };
  const periods = retentionPeriods(config);
  const retention = startRetention({ store: store.retention, alsoDelete, periods, log, now });
  const stop = async () => {
    await content.stop();
    await retention.stop();
    const closed = await server.close();
    await outbox.stop();
    await messenger?.stop();
    await store.close();
    return closed;
  };
  return { port, stop };
}
