import type { Audience } from "../outbox/notice.ts";
import type { ClockSettings } from "./clock-settings.ts";
import { countWorkingDays } from "./count-working-days.ts";
import type { Waiting } from "./reminder-store.ts";
import { waits } from "./waits.ts";

type Step = { kind: "none" } | { kind: "remind"; level: number; audience: Audience } | { kind: "expire" };

/** Whoever comes back together with the server has a week between the last reminder and the end. */
const graceDays = 5;

/**
 * What a wait calls for. Of several levels that became due while nothing ran only the highest is said; and nothing
 * expires unless its last reminder has gone some days before.
 */
export function decideStep(waiting: Waiting, settings: ClockSettings, now: Date): Step {
  const { reminderDays, expiryDays, workingHours } = settings;
  const { since, lastLevel, lastReminderAt } = waiting;
  const days = countWorkingDays(since, now, workingHours);
  const level = reminderDays.filter((due) => due <= days).length;
  if (level > lastLevel) {
    const audience = audienceOf(waiting, level);
    return audience ? { kind: "remind", level, audience } : { kind: "none" };
  }
  if (!waits[waiting.status].isUnanswered || days < expiryDays || lastReminderAt === null)
    return { kind: "none" };
  const grace = Math.min(graceDays, expiryDays - (reminderDays.at(-1) ?? 0));
  const isAnnounced = countWorkingDays(lastReminderAt, now, workingHours) >= grace;
  return isAnnounced ? { kind: "expire" } : { kind: "none" };
}

function audienceOf({ status, partner }: Waiting, level: number): Audience | undefined {
  if (level > 1) return { kind: "coordinator" };
  const { first } = waits[status];
  if (first === "partner") return partner === null ? undefined : { kind: first, partner };
  return first === null ? undefined : { kind: first };
}
