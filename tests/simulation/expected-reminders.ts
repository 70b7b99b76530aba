import { freeDays } from "../calendar/free-days.ts";
import { downFrom, downUntil } from "./clock-year.ts";

/**
 * What a year's reminders must be, worked out another way than src/requests/clocks does: days are stepped through one
 * by one on a calendar with the holidays written down by hand, and summer time by its two dates.
 */
export type Wait = {
  number: string;
  status: "nowe" | "odrzucone" | "przekazane" | "przyjete";
  since: Date;
  /** The next move, or the end of the year. */
  until: Date;
};

const hour = 3_600_000;
const levels = [1, 3, 9, 21];
export const expiryDays = 45;
const opening = 8 * hour;
const closing = 16 * hour;

/** Winter time from 25 October 2026, 01:00 UTC, to 28 March 2027, 01:00 UTC. */
const winter = [Date.UTC(2026, 9, 25, 1), Date.UTC(2027, 2, 28, 1)] as const;

/** A day as its UTC midnight, and the time of day on a clock in Poland, both in ms. */
type Local = { day: number; time: number };

function toLocal(ms: number): Local {
  const local = ms + (ms >= winter[0] && ms < winter[1] ? 1 : 2) * hour;
  return { day: local - (local % (24 * hour)), time: local % (24 * hour) };
}

function isFree(day: number): boolean {
  const date = new Date(day);
  return [0, 6].includes(date.getUTCDay()) || freeDays.has(date.toISOString().slice(0, 10));
}

export function isAtWork(at: Date): boolean {
  const { day, time } = toLocal(at.getTime());
  return !isFree(day) && time >= opening && time < closing;
}

function nextWorkingDay(day: number): number {
  let next = day + 24 * hour;
  while (isFree(next)) next += 24 * hour;
  return next;
}

/** When so many working days are over, as a local time. */
function dueAfter(since: Date, days: number): Local {
  const sent = toLocal(since.getTime());
  const isOpen = !isFree(sent.day) && sent.time < closing;
  const start = isOpen
    ? { day: sent.day, time: Math.max(sent.time, opening) }
    : { day: nextWorkingDay(sent.day), time: opening };
  // The clock counts in minutes.
  const due = { day: start.day, time: start.time - (start.time % 60_000) };
  for (let day = 0; day < days; day += 1) due.day = nextWorkingDay(due.day);
  return due;
}

/** The first full hour at which that is over, somebody is at work and the server is up. */
export function firstSweepAfter(since: Date, days: number): Date {
  const due = dueAfter(since, days);
  for (let ms = Math.ceil(since.getTime() / hour) * hour; ; ms += hour) {
    const local = toLocal(ms);
    const isOver = local.day > due.day || (local.day === due.day && local.time >= due.time);
    const isUp = ms < downFrom.getTime() || ms >= downUntil.getTime();
    if (isOver && isUp && isAtWork(new Date(ms))) return new Date(ms);
  }
}

/** "ZG-… 2026-07-01T… 2 2026-07-03T…": request, wait, level, moment; of levels at one moment the highest alone. */
export function expectedReminders({ number, status, since, until }: Wait): string[] {
  const all = levels
    .map((days, index) => ({ level: index + 1, at: firstSweepAfter(since, days) }))
    .filter(({ level, at }) => at < until && (level > 1 || status !== "przyjete"));
  return all
    .filter(({ at }, index) => all[index + 1]?.at.getTime() !== at.getTime())
    .map(({ level, at }) => [number, since.toISOString(), level, at.toISOString()].join(" "));
}
