import type { ClockSettings } from "./clock-settings.ts";
import { dueBefore } from "./due-before.ts";
import type { DueBounds } from "./reminder-store.ts";

/** Whoever comes back together with the server has a week between the last reminder and the end. */
const graceDays = 5;

/** The settings as instants, at a moment at which somebody is at work. */
export function findDueBounds({ reminderDays, expiryDays }: ClockSettings, now: Date): DueBounds {
  const lastReminder = reminderDays.at(-1) ?? 0;
  return {
    levels: reminderDays.map((days) => dueBefore(now, days)),
    expiry: dueBefore(now, expiryDays),
    announced: dueBefore(now, Math.min(graceDays, expiryDays - lastReminder)),
  };
}
