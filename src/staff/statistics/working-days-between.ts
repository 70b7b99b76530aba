import { polishDay } from "../../requests/polish-day.ts";

/**
 * Polish working days that end after `from` and by `to`: 0 on the day itself, 1 on the next working day. Days are
 * those of Warsaw; Saturdays, Sundays and public holidays do not count. 0 where `to` is before `from`.
 */
export type WorkingDaysBetween = (from: Date, to: Date) => number;

export const workingDaysBetween: WorkingDaysBetween = (from, to) => {
  const last = dayNumber(to);
  let days = 0;
  for (let day = dayNumber(from) + 1; day <= last; day += 1) if (isWorkingDay(day)) days += 1;
  return days;
};

const dayMs = 86_400_000;

/** Days since 1 January 1970, on the calendar of Warsaw. */
function dayNumber(at: Date): number {
  return Date.parse(`${polishDay(at)}T00:00:00.000Z`) / dayMs;
}

function isWorkingDay(day: number): boolean {
  const date = new Date(day * dayMs);
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(date.getUTCFullYear()).has(day);
}

const known = new Map<number, ReadonlySet<number>>();

function holidaysOf(year: number): ReadonlySet<number> {
  const found = known.get(year) ?? listHolidays(year);
  known.set(year, found);
  return found;
}

/** Days off work by law; 24 December is one since 2025. */
function listHolidays(year: number): ReadonlySet<number> {
  const fixed = ["01-01", "01-06", "05-01", "05-03", "08-15", "11-01", "11-11", "12-25", "12-26"];
  const dates = year >= 2025 ? [...fixed, "12-24"] : fixed;
  const easter = easterSunday(year);
  // Easter Monday and Corpus Christi; Easter and Whit Sunday are Sundays anyway.
  return new Set([
    ...dates.map((date) => Date.parse(`${year}-${date}T00:00:00.000Z`) / dayMs),
    easter + 1,
    easter + 60,
  ]);
}

/** By the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, 1) / dayMs + (days % 31);
}
