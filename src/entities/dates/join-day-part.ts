import type { Joined, Neighbours } from "./join-moments.ts";
import type { Moment, Point, PointValue } from "./moment.ts";

const GAP = /^[\s,]*(?:tak )?(?:o|ok\.?|okolo|kolo)?\s*(?:godz\w*\.?)?\s*$/;
const NOON = 12 * 60;

/** "rano o 9", "o 5 po południu", "7:30 wieczorem": the part of the day chooses the hour. */
export function joinDayPart({ left, right, gap }: Neighbours): Joined | undefined {
  if (!GAP.test(gap)) return undefined;
  const [clock, part] = isClock(left) ? [left, right] : [right, left];
  const sign = toSign(part);
  if (!isClock(clock) || sign === undefined) return undefined;
  return { moment: { ...clock, values: clock.values.slice(0, 1).map((value) => choose(value, sign)) } };
}

/** "o 9 w nocy" is 21, "o 2 w nocy" is 2, "o 12 w nocy" is midnight. */
function choose(value: PointValue, sign: string): PointValue {
  const isNight = sign === "TNI";
  if (isNight && value.at >= NOON && value.at < NOON + 60) return move(value, -NOON);
  const isEarly = sign === "TMO" || (isNight && value.at < 5 * 60);
  return isEarly || value.at >= NOON ? value : move(value, NOON);
}

function move({ timex, at }: PointValue, by: number): PointValue {
  const hour = String(Math.floor((at + by) / 60)).padStart(2, "0");
  return { timex: timex.replace(/^T\d\d/, `T${hour}`), at: at + by };
}

function isClock(moment: Moment): moment is Point {
  return moment.kind === "point" && moment.grain === "time";
}

function toSign(part: Moment): string | undefined {
  const timex = part.kind === "stretch" && part.grain === "time" ? part.values[0]?.timex : undefined;
  return timex !== undefined && /^T(?:MO|AF|EV|NI)$/.test(timex) ? timex : undefined;
}
