import { type Day, firstOfMonth, fromDay, mondayOf, weekdayOf } from "./civil-day.ts";
import { datePatterns, readShift } from "./date-patterns.ts";
import { knownDay, lastAndComing } from "./date-point.ts";
import { anyWord, dateWords } from "./date-words.ts";
import type { Point } from "./moment.ts";
import { readYear } from "./read-year.ts";
import type { Reference } from "./reference.ts";
import type { Groups, Rule } from "./rule.ts";

const { month, shift, weekday, year } = datePatterns;
const short = `(?<short>${anyWord(dateWords.shortWeekdays)})`;
const WEEKDAY = new Map([...dateWords.weekdays, ...dateWords.shortWeekdays]);
/** As `short`, but "szkolenie pt. Od pomysłu…" has a title. */
const afterNoun = short.replace("short", "shorter").replace("|pt|", "|(?<![a-z] )pt|");
/** The next one there is, whatever the week. */
const nearest = "(?<nearest>najblizsz\\w+|nadchodzac\\w+|kolejn\\w+)";

/** Days by their names: "piątek", "w przyszły wtorek", "pt. 16:00", "pierwszy poniedziałek grudnia". */
export const weekdays: readonly Rule[] = [
  {
    // "w piątek", "w najbliższą środę", "w zeszły czwartek"
    pattern: new RegExp(`\\b(?:(?:${nearest}|${shift})\\s+)?${weekday}`, "g"),
    read: readWeekday,
  },
  {
    // "w pt", "pon.-śr.", "czw. 16:00"; "spotkanie pt. …" is none
    pattern: new RegExp(
      `(?<=^|\\b(?:w|we|do|od|na)\\s|[-–,/(]\\s?)${short}\\b(?!\\.?\\s*["„])\\.?|` +
        `\\b${afterNoun}\\b\\.?(?=\\s*(?:[-–,/]|o\\b|i\\b|od\\b|po\\b|godz|rano|\\d))`,
      "g",
    ),
    read: readWeekday,
  },
  {
    // "pierwszy poniedziałek grudnia", "ostatni piątek miesiąca"
    pattern: new RegExp(
      `(?:(?<nth>[1-5])[MFN]~*|ostatni\\w*)\\s+${weekday}\\s+(?:we?\\s+)?(?:${month}${year}|(?:${shift}\\s+)?miesiac[au])`,
      "g",
    ),
    read: readNthWeekday,
  },
];

function readWeekday(groups: Groups, reference: Reference): Point | undefined {
  const weekday = WEEKDAY.get(groups.weekday ?? groups.short ?? groups.shorter ?? "");
  if (weekday === undefined) return undefined;
  const thisWeek = mondayOf(reference.day) + weekday - 1;
  // "ostatni wtorek" on a Friday was three days ago, "zeszły wtorek" was in the week before.
  if (groups.shift?.startsWith("ostatni"))
    return knownDay(thisWeek < reference.day ? thisWeek : thisWeek - 7);
  const shift = readShift(groups.shift);
  // "ten poniedziałek" on a Tuesday is still to come.
  if (shift === 0) return knownDay(thisWeek >= reference.day ? thisWeek : thisWeek + 7);
  if (shift !== undefined) return knownDay(thisWeek + 7 * shift);
  if (groups.nearest !== undefined) return knownDay(thisWeek > reference.day ? thisWeek : thisWeek + 7);
  return lastAndComing(`XXXX-WXX-${weekday}`, [thisWeek - 7, thisWeek, thisWeek + 7], reference);
}

function readNthWeekday(groups: Groups, reference: Reference): Point | undefined {
  const weekday = WEEKDAY.get(groups.weekday ?? "");
  const month = dateWords.months.get(groups.month ?? "");
  const now = fromDay(reference.day);
  if (weekday === undefined) return undefined;
  const nth = groups.nth === undefined ? "last" : Number(groups.nth);
  if (month === undefined) {
    return toPoint([
      nthWeekday({ year: now.year, month: now.month + (readShift(groups.shift) ?? 0), weekday, nth }),
    ]);
  }
  const year = readYear(groups, reference);
  const days = [-1, 0, 1].map((years) => nthWeekday({ year: now.year + years, month, weekday, nth }));
  if (year !== undefined) return toPoint([nthWeekday({ year, month, weekday, nth })]);
  const written = `XXXX-${String(month).padStart(2, "0")}-WXX-${weekday}-#${nth === "last" ? -1 : nth}`;
  return lastAndComing(
    written,
    days.flatMap((day) => day ?? []),
    reference,
  );
}

function toPoint([day]: readonly (Day | undefined)[]): Point | undefined {
  return day === undefined ? undefined : knownDay(day);
}

function nthWeekday(wanted: {
  year: number;
  month: number;
  weekday: number;
  nth: number | "last";
}): Day | undefined {
  const { year, month, weekday, nth } = wanted;
  const [first, next] = [firstOfMonth(year, month), firstOfMonth(year, month + 1)];
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (nth === "last") return start + 7 * Math.floor((next - 1 - start) / 7);
  const day = start + 7 * (nth - 1);
  return day < next ? day : undefined;
}
