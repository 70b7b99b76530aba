import { firstOfMonth, fromDay, mondayOf } from "./civil-day.ts";
import { datePatterns } from "./date-patterns.ts";
import { DAY_MINUTES, type Stretch, type StretchValue } from "./moment.ts";
import { periodPatterns, readPeriod } from "./read-period.ts";
import type { Reference } from "./reference.ts";
import type { Groups, Rule } from "./rule.ts";

const { current, month, shifted, year, yearAfter, bareYear, quarter, romanQuarter, halfYear, romanHalf } =
  periodPatterns;
const twoYears = `(?<first>${datePatterns.bareYear})\\s*[-–/]\\s*(?<last>${datePatterns.bareYear})`;

/** Whole weeks, months, quarters, years and seasons: "w przyszłym tygodniu", "marzec 2027", "w 2026 roku", "latem". */
export const periods: readonly Rule[] = [
  rule(`\\b${shifted}`),
  // "maja" without a preposition may be "mają" typed without the mark
  rule(`(?<![\\d~] )\\b(?!maja\\b)${month}`),
  rule(`(?<=\\b(?:od|do|z|miesiaca) )${month}`),
  rule(`(?<![\\d.,-])${year}`),
  rule(`\\b${yearAfter}`),
  rule(`(?<=\\b(?:w|od|do|po|przed|z|na|lata|latach) |^\\s*)${bareYear}`),
  rule(`(?<![\\d.,])${quarter}`),
  rule(romanQuarter),
  rule(`(?<![\\d.,])${halfYear}`),
  rule(romanHalf),
  rule(`\\b(?=weekend)${current}`),
  { pattern: /\bnowym roku\b/g, read: (_, { day }) => toStretch([wholeYears(fromDay(day).year + 1)]) },
  {
    // "w latach 2022–2024"
    pattern: new RegExp(`(?<![\\d.,/-])${twoYears}(?![\\d/-])`, "g"),
    read: ({ first, last }) =>
      Number(last) > Number(first) ? toStretch([wholeYears(Number(first), Number(last))]) : undefined,
  },
];

function rule(pattern: string): Rule {
  return { pattern: new RegExp(pattern, "g"), read: readWhole };
}

function readWhole(groups: Groups, reference: Reference): Stretch | undefined {
  const values = readPeriod(groups, reference);
  const isWeek = groups.unit?.startsWith("t") === true;
  const stretch = toStretch(values);
  const from = values[0]?.from;
  return isWeek && typeof from === "number" ? { ...stretch, week: mondayOf(from / DAY_MINUTES) } : stretch;
}

function toStretch(values: readonly StretchValue[]): Stretch {
  return { kind: "stretch", grain: "date", values };
}

function wholeYears(first: number, last = first): StretchValue {
  const timex = first === last ? String(first) : `(${first}-01-01,${last + 1}-01-01,P${last + 1 - first}Y)`;
  const [from, to] = [firstOfMonth(first, 1), firstOfMonth(last + 1, 1)];
  return { timex, from: from * DAY_MINUTES, to: to * DAY_MINUTES };
}
