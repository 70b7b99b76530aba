import { readAmount } from "./amount.ts";
import { datePatterns } from "./date-patterns.ts";
import { anyWord, dateWords } from "./date-words.ts";
import type { Moment } from "./moment.ts";
import type { Groups, Rule } from "./rule.ts";
import { formatLength, timeUnitPattern } from "./time-units.ts";

const plural = `(?<plural>${anyWord(dateWords.weekdayPlurals)})`;

/** "w piątki", "co tydzień", "raz w miesiącu", "w każdą środę", "codziennie". */
export const recurrences: readonly Rule[] = [
  // "niedziele" without marks is also "niedzielę"
  { pattern: new RegExp(`(?<=\\b(?:we?|co|wszystkie) )(?!niedziele)${plural}\\b`, "g"), read: readWeekday },
  { pattern: new RegExp(`(?<=(?:ki|dy|ty) (?:i|oraz|lub|albo) )${plural}\\b`, "g"), read: readWeekday },
  { pattern: new RegExp(`\\b(?:kazd\\w+|co) ${datePatterns.weekday}`, "g"), read: readWeekday },
  { pattern: /\bcodziennie|\bkazdego dnia\b/g, read: () => ({ kind: "recurrence", timex: "P1D" }) },
  { pattern: /\bw weekendy\b/g, read: () => ({ kind: "recurrence", timex: "P1WE" }) },
  {
    pattern: new RegExp(
      `(?<!\\bna )\\b(?:co|raz (?:w|na)) (?:${datePatterns.count} )?${timeUnitPattern}`,
      "g",
    ),
    read: readEvery,
  },
];

function readWeekday({ plural, weekday }: Groups): Moment | undefined {
  const day = dateWords.weekdayPlurals.get(plural ?? "") ?? dateWords.weekdays.get(weekday ?? "");
  return day === undefined ? undefined : { kind: "recurrence", timex: `XXXX-WXX-${day}` };
}

function readEvery(groups: Groups): Moment | undefined {
  const amount = readAmount({ ...groups, unit: groups.unit?.replace(/^tygodniu$/, "tydzien") });
  return amount === undefined
    ? undefined
    : { kind: "recurrence", timex: formatLength(amount.min, amount.unit) };
}
