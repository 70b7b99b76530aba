import { addMonths, type Day, formatDay, mondayOf } from "./civil-day.ts";
import { DAY_MINUTES, type Point, type Stretch, type StretchValue } from "./moment.ts";
import { periodPatterns, readPeriod } from "./read-period.ts";
import type { Reference } from "./reference.ts";
import type { Groups, Rule } from "./rule.ts";
import { twoDigits } from "./two-digits.ts";

const PARTS: readonly [part: "start" | "mid" | "end", words: string][] = [
  ["start", "poczat\\w+"], // "na początku marca"
  ["mid", "polow\\w+|srodk\\w+"], // "w połowie roku"
  ["end", "koniec|konc(?:a|u|em)|koncowk\\w+"], // "pod koniec tygodnia"
];
const part = `(?<part>${PARTS.map(([, words]) => words).join("|")})`;
const half = "(?:(?<half>[12])[MFN]~*)\\s+polow\\w+";
const week = "(?:(?<nth>[1-5])[MFN]~*|ostatni\\w*)\\s+ty(?:godni\\w*|dzien)(?:\\s+we?)?";
const day = "(?:(?<nth>[1-9])[MFN]~*|ostatni\\w*)\\s+(?:dzien|dnia|dniu|dniem)(?:\\s+we?)?";

/** "na początku marca", "do końca roku", "w pierwszej połowie marca", "w ostatnim tygodniu grudnia". */
export const periodParts: readonly Rule[] = Object.values(periodPatterns).flatMap((period) => [
  { pattern: new RegExp(`\\b${part}\\s+${period}`, "g"), read: readPart },
  { pattern: new RegExp(`${half}\\s+${period}`, "g"), read: readHalf },
  { pattern: new RegExp(`${week}\\s+(?!tyg)${period}`, "g"), read: readWeek },
  { pattern: new RegExp(`${day}\\s+${period}`, "g"), read: readDay },
]);

function readPart(groups: Groups, reference: Reference): Stretch | undefined {
  const part = PARTS.find(([, words]) => new RegExp(`^(?:${words})$`).test(groups.part ?? ""))?.[0];
  if (part === undefined) return undefined;
  return mapPeriod(
    groups,
    reference,
    (value, from, to) => {
      const [start, mid, end] = cut(from, to);
      const ends = { start: [from, start], mid: [start, mid], end: [mid, end] } as const;
      const [first, next] = ends[part];
      return { ...value, from: first * DAY_MINUTES, to: next * DAY_MINUTES };
    },
    { part },
  );
}

/** Where the parts of a period end: tens of days in a month, thirds of a year, Mon–Tue, Wed–Thu and the rest of a week. */
function cut(from: Day, to: Day): [start: Day, mid: Day, end: Day] {
  const length = to - from;
  if (length <= 7) return [from + Math.min(2, length), from + Math.min(4, length), to];
  if (length <= 31) return [from + 10, from + 20, to];
  const third = Math.round(length / 91.3);
  return [addMonths(from, third), addMonths(from, 2 * third), to];
}

function readHalf(groups: Groups, reference: Reference): Stretch | undefined {
  return mapPeriod(groups, reference, ({ timex }, from, to) => {
    const length = to - from;
    // Halves of a year are whole months, those of March are 1–15 and 16–31.
    const middle = length > 180 ? addMonths(from, Math.round(length / 61)) : from + Math.floor(length / 2);
    const [first, next] = groups.half === "1" ? [from, middle] : [middle, to];
    return toValue(first, next, timex.startsWith("XXXX"));
  });
}

/** A week belongs to the month in which its Thursday falls. */
function readWeek(groups: Groups, reference: Reference): Stretch | undefined {
  return mapPeriod(groups, reference, ({ timex }, from, to) => {
    const first = mondayOf(from + 3);
    const monday = groups.nth !== undefined ? first + 7 * (Number(groups.nth) - 1) : mondayOf(to - 4);
    return {
      ...toValue(monday, monday + 7, false),
      timex: `${timex}-W${twoDigits((monday - first) / 7 + 1)}`,
    };
  });
}

/** "ostatni dzień miesiąca", "trzeciego dnia kwartału" */
function readDay(groups: Groups, reference: Reference): Point | undefined {
  const days = readPeriod(groups, reference).map(({ from, to }) =>
    groups.nth === undefined ? (to ?? 0) - DAY_MINUTES : (from ?? 0) + (Number(groups.nth) - 1) * DAY_MINUTES,
  );
  const values = days.map((at) => ({
    timex: `${days.length > 1 ? "XXXX" : ""}${formatDay(at / DAY_MINUTES).slice(days.length > 1 ? 4 : 0)}`,
    at,
  }));
  return values.length === 0 ? undefined : { kind: "point", grain: "date", values };
}

function toValue(from: Day, to: Day, isYearless: boolean): StretchValue {
  const write = (day: Day): string => (isYearless ? `XXXX${formatDay(day).slice(4)}` : formatDay(day));
  const timex = `(${write(from)},${write(to)},P${to - from}D)`;
  return { timex, from: from * DAY_MINUTES, to: to * DAY_MINUTES };
}

function mapPeriod(
  groups: Groups,
  reference: Reference,
  change: (value: StretchValue, from: Day, to: Day) => StretchValue,
  more: Pick<Stretch, "part"> = {},
): Stretch | undefined {
  const values = readPeriod(groups, reference).map((value) =>
    change(value, (value.from ?? 0) / DAY_MINUTES, (value.to ?? 0) / DAY_MINUTES),
  );
  return values.length === 0 ? undefined : { kind: "stretch", grain: "date", values, ...more };
}
