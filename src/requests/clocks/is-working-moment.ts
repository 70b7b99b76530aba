import { isWorkingDay } from "../../calendar/is-working-day.ts";
import { toLocalTime } from "../../calendar/local-time.ts";
import type { WorkingHours } from "./clock-settings.ts";

/** Whether somebody is at work: a working day in Poland, within the hours. */
export function isWorkingMoment(at: Date, { from, to }: WorkingHours): boolean {
  const { day, minutes } = toLocalTime(at);
  return minutes >= 60 * from && minutes < 60 * to && isWorkingDay(day);
}
