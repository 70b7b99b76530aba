import { addDays } from "./warsaw-time.ts";

/**
 * Days free from work in Poland besides the Sundays: the act of 18 January 1951, with Christmas Eve since 2025. The
 * one place that knows them.
 */
export function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  if (fixed.has(day.slice(5))) return true;
  if (day.endsWith("-12-24")) return year >= 2025;
  return movable.some((after) => addDays(easterSunday(year), after) === day);
}

const fixed: ReadonlySet<string> = new Set([
  "01-01",
  "01-06",
  "05-01",
  "05-03",
  "08-15",
  "11-01",
  "11-11",
  "12-25",
  "12-26",
]);

/** Days after Easter Sunday: itself, Easter Monday, Pentecost, Corpus Christi. */
const movable = [0, 1, 49, 60];

/** By the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  const month = String(Math.floor(days / 31)).padStart(2, "0");
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, "0")}`;
}
