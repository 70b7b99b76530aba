import type { Joined, Neighbours } from "./join-moments.ts";
import type { Moment, Point, PointValue, Stretch } from "./moment.ts";
import { putBound } from "./put-bound.ts";
import { readBound } from "./read-bound.ts";

const FILLERS = "(?:(?:najlepiej|najchetniej|tylko|ale|moze|tak|gdzies|zawsze|dopiero)\\s+)*";
const GAP = new RegExp(
  `^[\\s,(;–-]*${FILLERS}(?:o|na|w|we|ok\\.?|okolo|kolo|dnia|od|do|po|przed)?\\s*(?:godz\\w*\\.?\\s*)?$`,
);

/** "jutro o 16", "15 grudnia po 17:30", "w piątek rano", "od 9 do 12 w środę". */
export function joinDayAndClock({ left, right, gap, before }: Neighbours): Joined | undefined {
  if (!GAP.test(gap)) return undefined;
  const [day, clock] = isDay(left) ? [left, right] : [right, left];
  if (!isDay(day) || !isClock(clock)) return undefined;
  const lead = clock === right ? gap : before;
  const joined = clock.kind === "point" ? addTime(day, clock) : addHours(day, clock);
  const bound = clock.kind === "point" ? readBound(lead) : undefined;
  const length = clock === left ? (bound?.length ?? 0) : 0;
  if (bound === undefined) return { moment: joined };
  return { moment: { ...putBound(joined, bound.bound), isWithinDay: true }, lead: length };
}

function isDay(moment: Moment): moment is Point {
  return moment.kind === "point" && moment.grain === "date";
}

function isClock(moment: Moment): moment is Point | Stretch {
  return (moment.kind === "point" || moment.kind === "stretch") && moment.grain === "time";
}

function addTime(day: Point, clock: Point): Point {
  const values = clock.values.flatMap(({ timex, at }) =>
    day.values.map((date): PointValue => ({ timex: date.timex + timex, at: date.at + at })),
  );
  return { kind: "point", grain: "datetime", values };
}

/** "(T09,T12,PT3H)" becomes "(2026-12-15T09,2026-12-15T12,PT3H)", "TMO" becomes "2026-12-15TMO". */
function addHours(day: Point, { values }: Stretch): Stretch {
  const joined = values.flatMap(({ timex, from, to }) =>
    day.values.map((date) => ({
      timex: timex.startsWith("(") ? timex.replace(/(?<=[(,])T/g, `${date.timex}T`) : date.timex + timex,
      from: from === null ? null : date.at + from,
      to: to === null ? null : date.at + to,
    })),
  );
  return { kind: "stretch", grain: "datetime", values: joined };
}
