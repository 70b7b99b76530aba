import { isDayOff } from "./is-day-off.ts";
import type { Day } from "./local-time.ts";

/**
 * Monday to Friday without the days off of the Polish act, 24 December among them since 2025; the days that only some
 * people keep ("Wielki Piątek") are working days. Of a year that days-off.ts does not know, weekends alone are known.
 */
export function isWorkingDay(day: Day): boolean {
  const date = new Date(day * 86_400_000);
  const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  return !isWeekend && !isDayOff(date.toISOString().slice(0, 10));
}
