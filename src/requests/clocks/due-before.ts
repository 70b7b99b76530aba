import { isWorkingDay } from "../../calendar/is-working-day.ts";
import { toLocalTime } from "../../calendar/local-time.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * The bound of a wait: what has waited since before this instant has waited that many whole working days, as
 * count-working-days.ts counts them. `now` is a moment at which somebody is at work.
 */
export function dueBefore(now: Date, workingDays: number): Date {
  const end = toLocalTime(now);
  let day = end.day;
  for (let left = workingDays; left > 0; left -= 1) {
    day -= 1;
    while (!isWorkingDay(day)) day -= 1;
  }
  // A clock counts in minutes.
  const wholeMinute = Math.floor(now.getTime() / minuteMs) * minuteMs;
  const roughly = wholeMinute - (end.day - day) * dayMs;
  // Where summer time began or ended between the two, that is an hour off.
  const local = toLocalTime(new Date(roughly));
  const off = (day - local.day) * 24 * 60 + end.minutes - local.minutes;
  return new Date(roughly + (off + 1) * minuteMs);
}
