import { formatDay } from "./civil-day.ts";
import { DAY_MINUTES, type Grain } from "./moment.ts";
import { twoDigits } from "./two-digits.ts";

/** A point in time as Recognizers-Text writes values: "2026-12-15", "16:30:00", "2026-12-15 16:30:00". */
export function formatInstant(at: number, grain: Grain): string {
  if (grain === "date") return formatDay(Math.floor(at / DAY_MINUTES));
  const clock = formatClock(grain === "time" ? at : ((at % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES);
  return grain === "time" ? clock : `${formatInstant(at, "date")} ${clock}`;
}

function formatClock(minutes: number): string {
  // The last minute of the day ends at 23:59:59 in the library.
  if (minutes >= DAY_MINUTES) return "23:59:59";
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes % 60))}:00`;
}
