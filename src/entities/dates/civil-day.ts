/** A day of the calendar as the number of days since 1 January 1970; no time zone comes in. */
export type Day = number;

const DAY_MS = 86_400_000;

/** Undefined for a day that isn't there: 30 February. Months run on: month 13 is January of the next year. */
export function toDay(year: number, month: number, date: number): Day | undefined {
  const day = firstOfMonth(year, month) + date - 1;
  return date >= 1 && day < firstOfMonth(year, month + 1) ? day : undefined;
}

export function firstOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / DAY_MS;
}

export function fromDay(day: Day): { year: number; month: number; date: number } {
  const utc = new Date(day * DAY_MS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** "2026-12-15" */
export function formatDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The same date in another month, or the last day of that month: 31 January + 1 → 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = fromDay(day);
  const first = firstOfMonth(year, month + months);
  return Math.min(first + date - 1, firstOfMonth(year, month + months + 1) - 1);
}

/** "2026-W48": a week belongs to the year of its Thursday. */
export function formatWeek(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = fromDay(thursday);
  const week = Math.floor((thursday - firstOfMonth(year, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}
