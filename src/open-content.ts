import { randomBytes, randomUUID } from "node:crypto";
import type { AvailabilityStore } from "./availability/availability-store.ts";
import { checkPartnerSettings } from "./check-partner-settings.ts";
import type { Config } from "./config/config.ts";
import type { World } from "./conversation/world.ts";
import { tableOf } from "./create-outbox-jobs.ts";
import { loadWorld } from "./load-world.ts";
import type { Log } from "./log/create-logger.ts";
import { type LiveWorld, openLiveWorld } from "./open-live-world.ts";
import { policyOf } from "./policy-of.ts";
import { projectPath } from "./project-path.ts";
import { newRequestNumber } from "./requests/request-number.ts";
import { sinceStart } from "./since-start.ts";
import type { AssignmentStore } from "./staff/assignment-store.ts";
import type { ContactStore } from "./staff/contact-store.ts";
import { startAvailability, withAvailability } from "./start-availability.ts";
import { watchContent } from "./watch-content.ts";

type Parts = {
  store: { availability: AvailabilityStore; assignments: AssignmentStore; contacts: ContactStore };
  log: Log;
};

/** What the assistant knows and says: the files, and over them what staff decided. */
type Content = {
  live: LiveWorld;
  /** A decision through it holds at once. */
  availability: AvailabilityStore;
  /** From now on, changed files are used. */
  watch(): void;
  stop(): Promise<void>;
};

/** Throws with the file and the key, or the setting, of what is wrong. */
export async function openContent(config: Config, { store, log }: Parts): Promise<Content> {
  const load = () => loadContent(config);
  const available = await startAvailability(store.availability, log);
  const live = withAvailability(await openLiveWorld(load(), store), available);
  const { topics, facts } = live.current();
  log({ kind: "content-loaded", topics: topics.size, ms: sinceStart() });
  checkPartnerSettings(config.mail, tableOf(facts));
  let watching: { stop(): void } | undefined;
  return {
    live,
    availability: available.store,
    watch: () => {
      const folders = [projectPath("knowledge"), projectPath("dialogs")];
      watching = watchContent({ folders, load, use: live.use, log });
    },
    stop: async () => {
      watching?.stop();
      await available.stop();
    },
  };
}

function loadContent(config: Config): World {
  return loadWorld({
    policy: policyOf(config),
    newId: randomUUID,
    newRequestNumber: () => newRequestNumber(randomBytes),
  });
}
