import type { Audience } from "../outbox/notice.ts";
import type { DueBounds, Waiting } from "./reminder-store.ts";
import { waits } from "./waits.ts";

type Step = { kind: "none" } | { kind: "remind"; level: number; audience: Audience } | { kind: "expire" };

/**
 * What a wait calls for. Of several levels that became due while nothing ran only the highest is said; and nothing
 * expires unless its last reminder has gone some days before.
 */
export function decideStep(waiting: Waiting, bounds: DueBounds): Step {
  const { status, since, lastLevel, lastReminderAt } = waiting;
  const level = bounds.levels.filter((before) => since < before).length;
  if (level > lastLevel) {
    const audience = audienceOf(waiting, level);
    return audience ? { kind: "remind", level, audience } : { kind: "none" };
  }
  const isAnnounced = lastReminderAt !== null && lastReminderAt < bounds.announced;
  const isOver = waits[status].isUnanswered && since < bounds.expiry && isAnnounced;
  return isOver ? { kind: "expire" } : { kind: "none" };
}

function audienceOf({ status, partner }: Waiting, level: number): Audience | undefined {
  if (level > 1) return { kind: "coordinator" };
  const { first } = waits[status];
  if (first === "partner") return partner === null ? undefined : { kind: first, partner };
  return first === null ? undefined : { kind: first };
}
