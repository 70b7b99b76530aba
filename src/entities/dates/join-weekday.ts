import { weekdayOf } from "./civil-day.ts";
import { knownDay } from "./date-point.ts";
import type { Joined, Neighbours } from "./join-moments.ts";
import { DAY_MINUTES, type Moment, type Point } from "./moment.ts";

const GAP = /^[\s,(]*(?:(?:tj|tzn)\.?|czyli)?\s*(?:dnia|w|we)?\s*$/;

/** "piątek, 15 grudnia" is that day; "piątek w przyszłym tygodniu", "za dwa tygodnie w piątek" are in that week. */
export function joinWeekday({ left, right, gap }: Neighbours): Joined | undefined {
  if (!GAP.test(gap)) return undefined;
  const [weekday, other] = isWeekday(left) ? [left, right] : [right, left];
  if (!isWeekday(weekday) || isWeekday(other)) return undefined;
  const number = weekdayOf((weekday.values[0]?.at ?? 0) / DAY_MINUTES);
  if ("week" in other && other.week !== undefined) return { moment: knownDay(other.week + number - 1) };
  return weekday === left && isDay(other) ? { moment: keepWeekday(other, number) } : undefined;
}

/** "piątek, 27 listopada" was not last year, when it was a Thursday; a wrong weekday says nothing. */
function keepWeekday(day: Point, weekday: number): Point {
  const fitting = day.values.filter(({ at }) => weekdayOf(at / DAY_MINUTES) === weekday);
  return fitting.length === 0 ? day : { ...day, values: fitting };
}

function isWeekday(moment: Moment): moment is Point {
  return moment.kind === "point" && moment.values[0]?.timex.startsWith("XXXX-WXX-") === true;
}

/** A day by its number, or "jutro": "w piątek, pojutrze". */
function isDay(moment: Moment): moment is Point {
  return moment.kind === "point" && moment.grain === "date";
}
