import { isWorkingDay } from "../../calendar/is-working-day.ts";
import { toLocalTime } from "../../calendar/local-time.ts";

/**
 * Polish working days that end after `from` and by `to`: 0 on the day itself, 1 on the next working day. Days are
 * those of Warsaw, whatever the hour: figures are about days, reminders (count-working-days.ts) about hours. 0 where
 * `to` is before `from`.
 */
export type WorkingDaysBetween = (from: Date, to: Date) => number;

export const workingDaysBetween: WorkingDaysBetween = (from, to) => {
  const last = toLocalTime(to).day;
  let days = 0;
  for (let day = toLocalTime(from).day + 1; day <= last; day += 1) if (isWorkingDay(day)) days += 1;
  return days;
};
