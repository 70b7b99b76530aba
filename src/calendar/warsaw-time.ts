import { formatInstant } from "./format-instant.ts";

/** An instant as a clock and a calendar in Warsaw show it. `moment`: "2026-11-24T10:00". */
export type WarsawTime = { day: string; clock: string; moment: string };

export function warsawTime(at: Date): WarsawTime {
  const [day = "", clock = ""] = formatInstant(at).split(" ");
  return { day, clock, moment: `${day}T${clock}` };
}

/** The day that many days later: "2026-12-31" and 1 is "2027-01-01". */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}
