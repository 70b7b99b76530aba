import { type Availability, nothingDecided } from "./availability/availability.ts";
import type { AvailabilityStore } from "./availability/availability-store.ts";
import { bannerAt } from "./availability/in-force.ts";
import type { World } from "./conversation/world.ts";
import type { Log } from "./log/create-logger.ts";
import type { LiveWorld } from "./open-live-world.ts";
import { runEvery } from "./run-every.ts";
import type { Announced } from "./server/page/announcements.ts";

/** What another process decided is known here after so long. */
const readEveryMs = 2_000;

type LiveAvailability = {
  current(): Availability;
  /** The store, told through to memory: a decision of this process holds at once. */
  store: AvailabilityStore;
  stop(): Promise<void>;
};

/** Keeps availability in memory, as it is now: a turn reads no table for it. */
export async function startAvailability(store: AvailabilityStore, log: Log): Promise<LiveAvailability> {
  let known = nothingDecided;
  let begun = 0;
  let newest = 0;
  const read = async (): Promise<void> => {
    begun += 1;
    const number = begun;
    const found = await store.read();
    // Of two reads under way the later one knows more, whichever ends first.
    if (number < newest) return;
    newest = number;
    known = found;
  };
  await read();
  const stop = runEvery(readEveryMs, { job: "read-availability", work: read, log });
  return {
    current: () => known,
    store: {
      ...store,
      decide: async (decision, by) => {
        const decided = await store.decide(decision, by);
        await read();
        return decided;
      },
    },
    stop,
  };
}

/** The same world, with availability as it is at each moment. */
export function withAvailability(live: LiveWorld, { current }: Pick<LiveAvailability, "current">): LiveWorld {
  return { ...live, current: () => ({ ...live.current(), availability: current() }) };
}

/** What the page of the chat says above it. */
export function announcedAt({ availability }: World, at: Date): Announced {
  const isOff = availability.off.includes("webchat");
  return { banner: bannerAt(availability, at)?.text ?? null, isOff };
}
