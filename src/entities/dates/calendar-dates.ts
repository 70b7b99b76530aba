import { fromDay, toDay } from "./civil-day.ts";
import { datePatterns, readShift } from "./date-patterns.ts";
import { dayOfMonth, knownDay, lastAndComing } from "./date-point.ts";
import { anyWord, dateWords } from "./date-words.ts";
import type { Point } from "./moment.ts";
import { readYear } from "./read-year.ts";
import type { Reference } from "./reference.ts";
import type { Groups, Rule } from "./rule.ts";
import { twoDigits } from "./two-digits.ts";

const { bareDate, bareYear, date, month, shift, year, yearEnd } = datePatterns;
const roman = `(?<roman>${anyWord(dateWords.romanMonths)})`;
const short = `(?<short>${anyWord(dateWords.shortMonths)})\\b\\.?`;
const digits = "(?<date>3[01]|[12]\\d|0?[1-9])";
const separator = "\\s*(?:,|i|lub|albo|oraz|czy|do|a|[-–])\\s*";
/** "o 10.12" is a time, "pkt 2.01" a number. */
const notTime = "(?<!\\b(?:o|godz|godzin\\w+|nr|pkt|art|ust|ok)\\.?\\s*)";
const notMoney = "(?!\\s*(?:zl|pln|euro|%|proc|tys|mln|godz|km|ha\\b|m2))";

const PATTERNS: readonly string[] = [
  // "15.12.2026", "15/12/2026", "15.XII.2026"
  `(?<![\\d./])${digits}(?<sep>[./-])(?:(?<number>1[0-2]|0?[1-9])|${roman})\\k<sep>(?<year>${bareYear})${yearEnd}`,
  // "15.12.26"
  `(?<![\\d./])${digits}\\.(?<number>1[0-2]|0?[1-9])\\.(?<year>\\d\\d)(?![\\d.])${yearEnd}`,
  // "2026-12-15"
  `(?<![\\d-])(?<year>${bareYear})-(?<number>1[0-2]|0?[1-9])-${digits}(?![\\d-])`,
  // "15.12", "05.01."
  `(?<![\\d.,:/])${notTime}${digits}\\.(?<number>0[1-9]|1[0-2])(?![\\d:,/]|-\\d|\\.\\d)${notMoney}`,
  // "15" in "15-20.12.2026", "od 15 do 20.12"
  `(?<![\\d.,:/-])${digits}(?=\\s*(?:[-–]|do|i)\\s*${bareDate}\\.(?<number>0[1-9]|1[0-2])(?:\\.(?<year>${bareYear}))?(?!\\d))`,
  // "15 grudnia", "15-go grudnia 2026 r.", "piętnastego grudnia"
  `(?<![\\d.,:/])${date}\\s*${month}${year}`,
  // "15 gru", "3 lis 2026"
  `(?<![\\d.,:/])${date}\\s+${short}${year}`,
  // "15 XII 2026"
  `(?<![\\d.,:/])${date}\\s+${roman}\\s+(?<year>${bareYear})${yearEnd}`,
  // "15" in "15 i 16 grudnia", "od 15 do 20 grudnia"
  `(?<![\\d.,:/])${date}(?=(?:${separator}${bareDate}){1,4}\\s+${month}${year})`,
];

/** Days with the number of the day: with the year, without it, or with the day alone. */
export const calendarDates: readonly Rule[] = [
  ...PATTERNS.map((pattern) => ({ pattern: new RegExp(pattern, "g"), read: readDate })),
  {
    // "do piętnastego", "od 1-go"; not "do pierwszego etapu"
    pattern: new RegExp(
      `(?<=\\b(?:do|od|po|przed|dnia|na) )(?<date>3[01]|[12]\\d|0?[1-9])(?:-?(?:go|tego|ego)\\b|M~*)` +
        "(?=\\s*(?:$|[,.;!?)]|do\\b|o\\b|godz|lub\\b|albo\\b|i\\b|rano\\b))",
      "g",
    ),
    read: readDateAlone,
  },
  {
    // "piętnastego przyszłego miesiąca", "15 bm."
    pattern: new RegExp(`(?<![\\d.,:/])${date}\\s+(?:${shift}\\s+miesiaca|(?<now>bm)\\.?)`, "g"),
    read: readDateAlone,
  },
];

function readDate(groups: Groups, reference: Reference): Point | undefined {
  const month =
    dateWords.months.get(groups.month ?? "") ??
    dateWords.shortMonths.get(groups.short ?? "") ??
    dateWords.romanMonths.get(groups.roman ?? "") ??
    Number(groups.number);
  return dayOfMonth({ year: readYear(groups, reference), month, date: Number(groups.date) }, reference);
}

function readDateAlone(groups: Groups, reference: Reference): Point | undefined {
  const date = Number(groups.date);
  const { year, month } = fromDay(reference.day);
  const shift = groups.now === undefined ? readShift(groups.shift) : 0;
  const days = [-2, -1, 0, 1, 2].map((months) => toDay(year, month + months, date));
  if (shift === undefined) {
    return lastAndComing(
      `XXXX-XX-${twoDigits(date)}`,
      days.flatMap((day) => day ?? []),
      reference,
    );
  }
  const day = days[shift + 2];
  return day === undefined ? undefined : knownDay(day);
}
