import type { ClockSettings } from "./clock-settings.ts";
import { decideStep } from "./decide-step.ts";
import { findDueBounds } from "./find-due-bounds.ts";
import { isWorkingMoment } from "./is-working-moment.ts";
import type { ReminderStore } from "./reminder-store.ts";
import { waits } from "./waits.ts";

/**
 * Clocks: a request that nobody answers for is not forgotten. Each wait is counted in Polish working days from the
 * request's last move; every move starts it anew. After so many days whoever is to act is reminded, then a
 * coordinator, and in the end the request expires, with a word to the person. A reminder is kept with the wait and
 * the level that it belongs to, in the transaction that puts it into the outbox: nothing can make it twice.
 */
export type Clocked = { reminded: number; expired: number };

type ClockParts = { reminders: ReminderStore; settings: ClockSettings };

/** Does what is due at this moment; outside working hours that is nothing. How many of each. */
export async function applyClocks({ reminders, settings }: ClockParts, now: Date): Promise<Clocked> {
  const done: Clocked = { reminded: 0, expired: 0 };
  if (!isWorkingMoment(now, settings.workingHours)) return done;
  const bounds = findDueBounds(settings, now);
  for (const waiting of await reminders.listDue(bounds)) {
    const { number, status, since } = waiting;
    const step = decideStep(waiting, bounds);
    switch (step.kind) {
      case "none":
        break;
      case "remind": {
        const { about } = waits[status];
        const { level, audience } = step;
        if (await reminders.remind({ number, since, level, about, audience, at: now })) done.reminded += 1;
        break;
      }
      case "expire":
        if (await reminders.expire({ number, since, at: now })) done.expired += 1;
        break;
    }
  }
  return done;
}
