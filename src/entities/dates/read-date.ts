import { formatDay } from "./civil-day.ts";
import { findMoments } from "./find-moments.ts";
import { formatInstant } from "./format-instant.ts";
import {
  DAY_MINUTES,
  type Moment,
  type Point,
  type PointValue,
  type Stretch,
  type StretchValue,
} from "./moment.ts";
import { parseReference, type Reference } from "./reference.ts";

/**
 * Days as "2026-12-15", the last one belongs to them; times as "16:30". null is open, or not said: "do końca roku"
 * has no first day, "po 17:30" no day at all.
 */
export type DateReading =
  | {
      kind: "read";
      firstDay: string | null;
      lastDay: string | null;
      from: string | null;
      until: string | null;
    }
  | { kind: "none" };

type Days = { firstDay: string | null; lastDay: string | null };
type Hours = { from: string | null; until: string | null };

/** People mean these hours when they say "o ósmej" or "po czwartej". */
const WAKING = { from: 7 * 60, to: 20 * 60 };

/**
 * The first days and the first hours that a text names, seen from `reference` (local time, "2026-11-23T10:15:00").
 * Days without a year are the coming ones.
 */
export function readDate(text: string, reference: string): DateReading {
  const now = parseReference(reference);
  const moments = findMoments(text, now).map(({ moment }) => moment);
  const dated = moments.find(isDated);
  const timed = moments.find((moment) => isTimed(moment));
  if (dated === undefined && timed === undefined) return { kind: "none" };
  const days = dated === undefined ? { firstDay: null, lastDay: null } : toDays(dated, now);
  const hours = timed === undefined ? { from: null, until: null } : toHours(timed);
  return { kind: "read", ...days, ...hours };
}

function isDated(moment: Moment): moment is Point | Stretch {
  return (moment.kind === "point" || moment.kind === "stretch") && moment.grain !== "time";
}

/** "jak najszybciej" names no hour. */
function isTimed(moment: Moment): moment is Point | Stretch {
  if (moment.kind === "point" && moment.values.some(({ timex }) => timex.endsWith("_REF"))) return false;
  return (moment.kind === "point" || moment.kind === "stretch") && moment.grain !== "date";
}

function toDays(moment: Point | Stretch, now: Reference): Days {
  if (moment.kind === "point") {
    const at = coming(moment.values, ({ at }) => at, now)?.at;
    const day = at === undefined ? null : toDayText(at);
    return { firstDay: day, lastDay: day };
  }
  const value = coming(moment.values, ({ from, to }) => to ?? from ?? 0, now);
  return value === undefined ? { firstDay: null, lastDay: null } : toStretchDays(moment, value);
}

function toStretchDays(stretch: Stretch, { from, to }: StretchValue): Days {
  const { grain, mod, source, includesEnd, isWithinDay } = stretch;
  if (isWithinDay === true) {
    const day = toDayText(from ?? to ?? 0);
    return { firstDay: day, lastDay: day };
  }
  const isDate = grain === "date";
  // "po 15 grudnia" begins on the 16th; "po marcu" has the first of April already.
  const isAfterDay = isDate && mod === "after" && source === "datetimepoint";
  const first = from === null ? null : from + (isAfterDay ? DAY_MINUTES : 0);
  const last = to === null || !isDate || includesEnd === true ? to : to - DAY_MINUTES;
  return {
    firstDay: first === null ? null : toDayText(first),
    lastDay: last === null ? null : toDayText(last),
  };
}

/** The first value that is not over yet, or else the latest. */
function coming<Value>(
  values: readonly Value[],
  endOf: (value: Value) => number,
  now: Reference,
): Value | undefined {
  return values.find((value) => endOf(value) >= now.day * DAY_MINUTES) ?? values.at(-1);
}

function toHours(moment: Point | Stretch): Hours {
  if (moment.kind === "point") {
    const time = toClock(choose(moment.values, ({ at }: PointValue) => at)?.at ?? null);
    return { from: time, until: time };
  }
  const value = choose(moment.values, ({ from, to }: StretchValue) => from ?? to ?? 0);
  return { from: toClock(value?.from ?? null), until: toClock(value?.to ?? null) };
}

function choose<Value>(values: readonly Value[], startOf: (value: Value) => number): Value | undefined {
  const isWaking = (value: Value): boolean => {
    const minute = startOf(value) % DAY_MINUTES;
    return minute >= WAKING.from && minute <= WAKING.to;
  };
  return values.find(isWaking) ?? values[0];
}

function toDayText(at: number): string {
  return formatDay(Math.floor(at / DAY_MINUTES));
}

function toClock(at: number | null): string | null {
  return at === null ? null : formatInstant(at % DAY_MINUTES, "time").slice(0, 5);
}
