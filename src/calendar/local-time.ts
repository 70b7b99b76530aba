import { formatInstant } from "./format-instant.ts";

/** A day of the calendar as the number of days since 1 January 1970. */
export type Day = number;

export type LocalTime = { day: Day; minutes: number };

/** Day and minute of the day as clocks in Poland show them, in summer and in winter. */
export function toLocalTime(at: Date): LocalTime {
  const [date = "", time = ""] = formatInstant(at).split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { day: Date.parse(date) / 86_400_000, minutes: 60 * hours + minutes };
}
