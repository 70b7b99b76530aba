import { isWorkingDay } from "../../requests/clocks/is-working-day.ts";
import { polishDay } from "../../requests/polish-day.ts";

/**
 * Polish working days that end after `from` and by `to`: 0 on the day itself, 1 on the next working day. Days are
 * those of Warsaw, whatever the hour: figures are about days, reminders (count-working-days.ts) about hours. 0 where
 * `to` is before `from`.
 */
export type WorkingDaysBetween = (from: Date, to: Date) => number;

export const workingDaysBetween: WorkingDaysBetween = (from, to) => {
  const last = dayNumber(to);
  let days = 0;
  for (let day = dayNumber(from) + 1; day <= last; day += 1) if (isWorkingDay(day)) days += 1;
  return days;
};

/** Days since 1 January 1970, on the calendar of Warsaw. */
function dayNumber(at: Date): number {
  return Date.parse(`${polishDay(at)}T00:00:00.000Z`) / 86_400_000;
}
