import { type Amount, amountPattern, readAmount } from "./amount.ts";
import { mondayOf } from "./civil-day.ts";
import { formatInstant } from "./format-instant.ts";
import { DAY_MINUTES, type Grain, type Moment, type Stretch } from "./moment.ts";
import type { Reference } from "./reference.ts";
import type { Groups, Rule } from "./rule.ts";
import { addUnits, formatLength, type TimeUnit } from "./time-units.ts";

const coming = "(?:najblizsz|nadchodzac|nastepn|kolejn|przyszl)\\w+";
const past = "(?:ostatni\\w+|minion\\w+|poprzedni\\w+)";
type Edges = { from: number; to: number; length: string; grain: Grain };

const noYear = "(?!\\s+(?:19|20)\\d\\d)";

/** What is counted from now: "za dwa tygodnie", "miesiąc temu", "w ciągu 3 dni", "od dwóch lat", "pół roku". */
export const offsets: readonly Rule[] = [
  // not "ile za godzinę?"
  rule(
    `(?<!\\b(?:ile|cen\\w+|stawk\\w+|koszt\\w+|plac\\w+|zl|zlotych) )\\bza ${amountPattern}${noYear}`,
    (amount, now) => shift(amount, 1, now),
  ),
  { pattern: /\bza kwadrans\b/g, read: (_, now) => readQuarterHour(now) },
  rule(`\\b${amountPattern}\\.? temu\\b`, (amount, now) => shift(amount, -1, now)),
  // "w ciągu dwóch tygodni"; "w ciągu dnia" is not at night
  rule(`\\bw (?:prze)?ciagu (?!dnia)(?:${coming} )?${amountPattern}`, (amount, now) => span(amount, 1, now)),
  // "przez najbliższe 3 miesiące", "w najbliższym tygodniu"
  rule(`\\b(?:przez ${coming}|najblizsz\\w+) ${amountPattern}`, (amount, now) => next(amount, now)),
  rule(`\\b${coming} (?=\\d|kilk|par[eu])${amountPattern}`, (amount, now) => next(amount, now)),
  {
    // "w najbliższych dniach": "a few" is three in the library
    pattern: /\bnajblizsz(?:e|ych) (?<unit>dni|dniach|tygodnie|tygodniach|miesiace|miesiacach)\b/g,
    read: ({ unit }, now) => readWith({ count: "3", unit }, (amount) => next(amount, now)),
  },
  // "do 2 tygodni"; "do 20 godzin" is a quantity, "do 5 lat" an age
  rule(`\\bdo (?=\\d)(?!\\S+ (?:lat|godz|min))${amountPattern}`, (amount, now) => span(amount, 1, now)),
  rule(`\\b(?:przez|w (?:prze)?ciagu) ${past} ${amountPattern}`, (amount, now) => span(amount, -1, now)),
  rule(`\\b${past} (?=\\d|kilk|par[eu])${amountPattern}`, (amount, now) => span(amount, -1, now)),
  // "od dwóch lat", "od roku"; not "od roku 2019" nor "od godziny 16"
  rule(`\\bod (?!(?:godzin|minut|dob))${amountPattern}${noYear}`, (amount, now) =>
    amount.min === amount.max ? span(amount, -1, now) : undefined,
  ),
  // "trwa 2 godziny", "na pół roku"
  rule(`(?<![\\d.,–-])(?=\\d)${amountPattern}`, toLength),
];

function rule(pattern: string, read: (amount: Amount, now: Reference) => Moment | undefined): Rule {
  return {
    pattern: new RegExp(pattern, "g"),
    read: (groups, now) => readWith(groups, (amount) => read(amount, now)),
  };
}

function readWith(groups: Groups, read: (amount: Amount) => Moment | undefined): Moment | undefined {
  const amount = readAmount(groups);
  return amount === undefined ? undefined : read(amount);
}

function readQuarterHour(now: Reference): Moment | undefined {
  return readWith({ count: "15", unit: "min" }, (amount) => shift(amount, 1, now));
}

/** A point, or a stretch where the number is not exact: "za kilka dni". */
function shift({ min, max, unit }: Amount, sign: 1 | -1, now: Reference): Moment {
  const grain = grainOf(unit);
  const base = baseOf(now, grain);
  const [near, far] = [addUnits(base, sign * min, unit), addUnits(base, sign * max, unit)];
  if (min !== max) {
    const [from, to] = sign === 1 ? [near, far] : [far, near];
    return between({ from, to, length: formatLength(max - min, unit), grain });
  }
  const week = unit.sign === "W" ? { week: mondayOf(Math.floor(near / DAY_MINUTES)) } : {};
  return { kind: "point", grain, values: [{ timex: toTimex(near, grain), at: near }], ...week };
}

function span({ max, unit }: Amount, sign: 1 | -1, now: Reference): Stretch {
  const grain = grainOf(unit);
  const base = baseOf(now, grain);
  const other = addUnits(base, sign * max, unit);
  const [from, to] = sign === 1 ? [base, other] : [other, base];
  return between({ from, to, length: formatLength(max, unit), grain });
}

/** "najbliższe trzy dni" are tomorrow and the two days after it, as in the library. */
function next(amount: Amount, now: Reference): Moment {
  if (amount.unit.isClock) return span(amount, 1, now);
  const tomorrow = { ...now, day: now.day + 1 };
  return { ...span(amount, 1, tomorrow), includesEnd: false };
}

function between({ from, to, length, grain }: Edges): Stretch {
  const timex = `(${toTimex(from, grain)},${toTimex(to, grain)},${length})`;
  return { kind: "stretch", grain, values: [{ timex, from, to }], includesEnd: true };
}

function toLength({ min, max, unit }: Amount): Moment | undefined {
  if (min !== max) return undefined;
  return { kind: "length", timex: formatLength(min, unit), seconds: Math.round(min * unit.seconds) };
}

function grainOf(unit: TimeUnit): Grain {
  return unit.isClock ? "datetime" : "date";
}

function baseOf({ day, minute }: Reference, grain: Grain): number {
  return day * DAY_MINUTES + (grain === "datetime" ? minute : 0);
}

function toTimex(at: number, grain: Grain): string {
  return formatInstant(at, grain).replace(" ", "T");
}
