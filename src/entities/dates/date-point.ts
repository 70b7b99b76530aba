import { type Day, formatDay, fromDay, toDay } from "./civil-day.ts";
import { DAY_MINUTES, type Point, type PointValue } from "./moment.ts";
import type { Reference } from "./reference.ts";
import { twoDigits } from "./two-digits.ts";

/** A known day: "jutro", "15.12.2026". */
export function knownDay(day: Day): Point {
  return { kind: "point", grain: "date", values: [{ timex: formatDay(day), at: day * DAY_MINUTES }] };
}

/** A day of a month; without a year the last one and the coming one, which may be today: "15 grudnia". */
export function dayOfMonth(
  { year, month, date }: { year: number | undefined; month: number; date: number },
  reference: Reference,
): Point | undefined {
  if (year !== undefined) {
    const day = toDay(year, month, date);
    return day === undefined ? undefined : knownDay(day);
  }
  const now = fromDay(reference.day).year;
  // 29 February may be four years away, and there was none in 1900.
  const days = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].flatMap(
    (shift) => toDay(now + shift, month, date) ?? [],
  );
  return lastAndComing(`XXXX-${twoDigits(month)}-${twoDigits(date)}`, days, reference);
}

/** The last of the days before the reference and the first that is not before it; days are in order. */
export function lastAndComing(
  timex: string,
  days: readonly Day[],
  { day: now }: Reference,
): Point | undefined {
  const chosen = [days.findLast((day) => day < now), days.find((day) => day >= now)];
  const values: PointValue[] = chosen.flatMap((day) =>
    day === undefined ? [] : [{ timex, at: day * DAY_MINUTES }],
  );
  return values.length === 0 ? undefined : { kind: "point", grain: "date", values };
}
