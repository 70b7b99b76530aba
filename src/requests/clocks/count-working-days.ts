import { isWorkingDay } from "../../calendar/is-working-day.ts";
import { type LocalTime, toLocalTime } from "../../calendar/local-time.ts";
import type { WorkingHours } from "./clock-settings.ts";

/**
 * Whole working days between two instants, each from an hour to the same hour: from Friday 15:00 one has passed on
 * Monday at 15:00. What happens outside working hours counts from the next opening, so that nobody is late for what
 * came in the night.
 */
export function countWorkingDays(since: Date, until: Date, hours: WorkingHours): number {
  const start = firstWorkingMoment(toLocalTime(since), hours);
  const end = toLocalTime(until);
  let days = 0;
  for (let day = start.day + 1; day <= end.day; day += 1) if (isWorkingDay(day)) days += 1;
  const isLastUnfinished = end.minutes < start.minutes && isWorkingDay(end.day);
  return isLastUnfinished ? Math.max(0, days - 1) : days;
}

function firstWorkingMoment({ day, minutes }: LocalTime, { from, to }: WorkingHours): LocalTime {
  const opening = 60 * from;
  if (isWorkingDay(day) && minutes < 60 * to) return { day, minutes: Math.max(minutes, opening) };
  let next = day + 1;
  while (!isWorkingDay(next)) next += 1;
  return { day: next, minutes: opening };
}
