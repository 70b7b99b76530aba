import { formatInstant } from "../../calendar/format-instant.ts";

/** Instants of a period of days in Polish time: from the beginning of the first to the end of the last day. */
export type Period = { from: Date | undefined; before: Date | undefined };

/** "2026-01-01", "2026-03-31"; what is no day is undefined: that end stays open. */
export function parsePeriod(first: string, last: string): Period {
  const lastDay = parseDay(last);
  return { from: startOf(parseDay(first)), before: startOf(lastDay && new Date(lastDay.getTime() + dayMs)) };
}

const dayMs = 86_400_000;

/** Midnight of the day in UTC; undefined for "2026-02-30", too. */
function parseDay(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : undefined;
}

/** When that day begins in Warsaw, one or two hours before it does in UTC. */
function startOf(day: Date | undefined): Date | undefined {
  if (!day) return undefined;
  return [2, 1]
    .map((hours) => new Date(day.getTime() - hours * 3_600_000))
    .find((instant) => formatInstant(instant).endsWith(" 00:00"));
}
