import Holidays from "date-holidays";
import type { Day } from "./local-time.ts";

const dayMs = 86_400_000;

/**
 * Monday to Friday without the days off of the Polish act. They come from date-holidays, with 24 December since 2025,
 * Easter and what depends on it; the days that only some people keep ("Wielki Piątek") are of other types there.
 */
export function isWorkingDay(day: Day): boolean {
  const date = new Date(day * dayMs);
  const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  return !isWeekend && !holidaysOf(date.getUTCFullYear()).has(day);
}

const polish = new Holidays("PL", { types: ["public"] });
const known = new Map<number, ReadonlySet<Day>>();

function holidaysOf(year: number): ReadonlySet<Day> {
  const found = known.get(year);
  if (found) return found;
  const days = new Set(polish.getHolidays(year).map(({ date }) => Date.parse(date.slice(0, 10)) / dayMs));
  known.set(year, days);
  return days;
}
