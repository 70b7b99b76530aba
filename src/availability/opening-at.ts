import { isDayOff } from "../calendar/is-day-off.ts";
import { addDays, warsawTime, weekdayOf } from "../calendar/warsaw-time.ts";
import type { Hours, Week } from "./availability.ts";

export type Opening =
  | { kind: "open"; until: string }
  /** `next`: when it opens; null where that is not within a month. */
  | { kind: "closed"; next: { day: string; from: string } | null };

/** Longer than any row of holidays. */
const daysAhead = 31;

/** Whether the office is open at a moment, and when it opens next. Holidays are closed whatever the week says. */
export function openingAt(week: Week, at: Date): Opening {
  const { day: today, clock } = warsawTime(at);
  const now = hoursOf(week, today);
  if (now && now.from <= clock && clock < now.until) return { kind: "open", until: now.until };
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    const hours = hoursOf(week, day);
    if (hours && (ahead > 0 || clock < hours.from))
      return { kind: "closed", next: { day, from: hours.from } };
  }
  return { kind: "closed", next: null };
}

function hoursOf(week: Week, day: string): Hours | null {
  return isDayOff(day) ? null : (week[weekdayOf(day)] ?? null);
}
