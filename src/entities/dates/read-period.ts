import { type Day, firstOfMonth, formatDay, formatWeek, fromDay, mondayOf } from "./civil-day.ts";
import { datePatterns, readShift } from "./date-patterns.ts";
import { dateWords } from "./date-words.ts";
import { DAY_MINUTES, type StretchValue } from "./moment.ts";
import { readYear } from "./read-year.ts";
import type { Reference } from "./reference.ts";
import type { Groups } from "./rule.ts";
import { twoDigits } from "./two-digits.ts";

const { bareYear, month, shift, year, yearEnd } = datePatterns;
const ending = "(?:[MFN]~*|\\.|-?(?:ty|szy|gi|ci)\\b)?";
const quarterWord = "\\s+kwarta[lu]\\w*";
const unit =
  "(?<unit>tydzien|tygodni\\w*|tyg\\b|weekend(?:u|em|owi)?\\b|miesiac\\w*|kwarta[lu]\\w*|polrocz\\w+|roku?\\b|rokiem\\b)";

/** Weeks, months, quarters and years of the calendar, as patterns for digitised text. */
export const periodPatterns = {
  shifted: `${shift}\\s+${unit}`, // "przyszłego miesiąca", "tym tygodniu"
  month: `${month}${year}`, // "grudnia", "marcu 2027", "lipcu przyszłego roku"
  year: `(?<year>${bareYear})M?~*(?:\\s*r\\.|\\s+rok\\w*)`, // "2026 roku"
  yearAfter: `rok\\w*\\s+(?<year>${bareYear})M?~*`, // "roku 2026"
  /** "2026" alone, which only a preposition makes a year. */
  bareYear: `(?<year>${bareYear})(?:M~*|(?!~))(?![\\d.,:]\\d|\\d|\\s*(?:zl|pln|osob|os\\b|[-–]))${yearEnd}`,
  quarter: `(?<quarter>[1-4])${ending}${quarterWord}${year}`, // "trzecim kwartale"
  romanQuarter: `\\b(?<romanQuarter>i{1,3}|iv)${quarterWord}${year}`, // "I kwartał 2027"
  halfYear: `(?<halfYear>[12])${ending}\\s+polrocz\\w+${year}`, // "drugie półrocze"
  romanHalf: `\\b(?<romanHalf>ii?)\\s+polrocz\\w+${year}`, // "II półrocze"
  /** "roku" in "do końca roku" */
  current: unit,
};

/** The stretches that the groups mean: one, or the last and the coming one where the year is not said. */
export function readPeriod(groups: Groups, reference: Reference): StretchValue[] {
  const month = dateWords.months.get(groups.month ?? "");
  const year = readYear(groups, reference);
  if (month !== undefined) return readMonths(month, { months: 1, year }, reference);
  if (groups.unit !== undefined) return [readUnit(groups.unit, readShift(groups.shift) ?? 0, reference)];
  const quarter = dateWords.romanMonths.get(groups.romanQuarter ?? "") ?? Number(groups.quarter ?? 0);
  if (quarter > 0) return readMonths(3 * quarter - 2, { months: 3, year }, reference);
  const half = dateWords.romanMonths.get(groups.romanHalf ?? "") ?? Number(groups.halfYear ?? 0);
  if (half > 0) return readMonths(6 * half - 5, { months: 6, year }, reference);
  return year === undefined ? [] : [wholeYear(year)];
}

function readUnit(unit: string, shift: number, { day }: Reference): StretchValue {
  const { year, month } = fromDay(day);
  const monday = mondayOf(day) + 7 * shift;
  switch (unit.charAt(0)) {
    case "t":
      return days(formatWeek(monday), monday, monday + 7);
    case "w":
      return days(`${formatWeek(monday)}-WE`, monday + 5, monday + 7);
    case "m":
      return wholeMonths(year, month + shift, 1);
    case "k":
      return wholeMonths(year, 3 * Math.floor((month - 1) / 3) + 1 + 3 * shift, 3);
    case "p":
      return wholeMonths(year, (month > 6 ? 7 : 1) + 6 * shift, 6);
    default:
      return wholeYear(year + shift);
  }
}

function readMonths(
  first: number,
  { months, year }: { months: number; year: number | undefined },
  { day }: Reference,
): StretchValue[] {
  if (year !== undefined) return [wholeMonths(year, first, months)];
  const now = fromDay(day).year;
  const all = [now - 1, now, now + 1].map((each) => wholeMonths(each, first, months));
  const last = all.findLast(({ from }) => (from ?? 0) <= day * DAY_MINUTES);
  const coming = all.find(({ to }) => (to ?? 0) > day * DAY_MINUTES);
  const next = twoDigits(((first + months - 1) % 12) + 1);
  const timex =
    months === 1 ? `XXXX-${twoDigits(first)}` : `(XXXX-${twoDigits(first)}-01,XXXX-${next}-01,P${months}M)`;
  return [...new Set([last, coming])].flatMap((value) => (value === undefined ? [] : [{ ...value, timex }]));
}

function wholeMonths(year: number, month: number, months: number): StretchValue {
  const [from, to] = [firstOfMonth(year, month), firstOfMonth(year, month + months)];
  const timex =
    months === 1 ? formatDay(from).slice(0, 7) : `(${formatDay(from)},${formatDay(to)},P${months}M)`;
  return days(timex, from, to);
}

function wholeYear(year: number): StretchValue {
  return days(String(year), firstOfMonth(year, 1), firstOfMonth(year + 1, 1));
}

function days(timex: string, from: Day, to: Day): StretchValue {
  return { timex, from: from * DAY_MINUTES, to: to * DAY_MINUTES };
}
