import { type Day, firstOfMonth, fromDay } from "./civil-day.ts";
import { lastAndComing } from "./date-point.ts";
import { easterSunday } from "./easter-sunday.ts";
import { DAY_MINUTES, type Moment } from "./moment.ts";
import type { Reference } from "./reference.ts";
import type { Rule } from "./rule.ts";
import { twoDigits } from "./two-digits.ts";

type Holiday = { words: string; timex: string; length: number; firstDay: (year: number) => Day };

/** Days that people plan around: "po Nowym Roku", "przed świętami", "w majówkę", "po wakacjach". */
const HOLIDAYS: readonly Holiday[] = [
  fixed("(?<!szczesliwego )now(?:y rok|ego roku|ym rokiem)|(?<=\\bpo )nowym roku", { month: 1, date: 1 }),
  fixed("(?:swiet\\w+ )?3~* kroli", { month: 1, date: 6 }),
  fixed("majow(?:ka|ke|ki|ce)", { month: 5, date: 1, length: 3 }),
  fixed("wakacj(?:e|i|ach|ami)", { month: 7, date: 1, length: 62 }),
  fixed("wszystkich swietych", { month: 11, date: 1 }),
  fixed("swiet\\w+ niepodleglosci", { month: 11, date: 11 }),
  fixed("wigili[aei]", { month: 12, date: 24 }),
  fixed("boz(?:e|ego|ym) narodzeni(?:e|a|u|em)", { month: 12, date: 25 }),
  fixed("swi[ea]t\\w* bozego narodzenia", { month: 12, date: 24, length: 3 }),
  // without the preposition it may be a man
  fixed("(?<=\\b(?:w|na|do|przed|po) )sylwest(?:ra|rem|rze)", { month: 12, date: 31 }),
  easter("wielkanoc[ay]?|niedziel\\w+ wielkanocn\\w+", 0),
  easter("tlust\\w+ czwart\\w+", -52),
  easter("popiel(?:ec|ca|cu)|srod\\w+ popielcow\\w+", -46),
  easter("niedziel\\w+ palmow\\w+", -7),
  easter("wielk\\w+ czwart\\w+", -3),
  easter("wielk\\w+ piat\\w+", -2),
  easter("wielk\\w+ sobot\\w+", -1),
  easter("poniedzial\\w+ wielkanocn\\w+", 1),
  easter("swi[ea]t\\w* wielkanocn\\w+", 0, 2),
  easter("boz(?:e|ego|ym) ci(?:alo|ala|ele)", 60),
];

/** Christmas or Easter, whichever comes first. */
const ANY_HOLIDAYS = /(?<=\b(?:w|we|na|do|od|po|przed) )swi(?:eta|at|etach|etami)\b/g;

export const holidays: readonly Rule[] = [
  ...HOLIDAYS.map((holiday) => ({
    pattern: new RegExp(`\\b(?:${holiday.words})\\b`, "g"),
    read: (_: unknown, reference: Reference) => toMoment(holiday, reference),
  })),
  { pattern: ANY_HOLIDAYS, read: (_, reference) => readAnyHolidays(reference) },
];

function fixed(words: string, day: { month: number; date: number; length?: number }): Holiday {
  const { month, date, length = 1 } = day;
  const firstDay = (year: number): Day => firstOfMonth(year, month) + date - 1;
  return { words, timex: `XXXX-${twoDigits(month)}-${twoDigits(date)}`, length, firstDay };
}

/** The library writes such days with the year unknown and the rule left out. */
function easter(words: string, after: number, length = 1): Holiday {
  return { words, timex: "XXXX-XX-XX", length, firstDay: (year) => easterSunday(year) + after };
}

function toMoment({ timex, length, firstDay }: Holiday, reference: Reference): Moment | undefined {
  const { year } = fromDay(reference.day);
  const days = [year - 1, year, year + 1].map(firstDay);
  const point = lastAndComing(timex, days, { ...reference, day: reference.day - length + 1 });
  if (point === undefined || length === 1) return point;
  const values = point.values.map(({ at }) => ({ timex, from: at, to: at + length * DAY_MINUTES }));
  return { kind: "stretch", grain: "date", values };
}

function readAnyHolidays(reference: Reference): Moment | undefined {
  const { year } = fromDay(reference.day);
  const spans = [year, year + 1].flatMap((each) => [
    { first: easterSunday(each), length: 2 },
    { first: firstOfMonth(each, 12) + 23, length: 3 },
  ]);
  const coming = spans.find(({ first, length }) => first + length > reference.day);
  if (coming === undefined) return undefined;
  const [from, to] = [coming.first * DAY_MINUTES, (coming.first + coming.length) * DAY_MINUTES];
  return { kind: "stretch", grain: "date", values: [{ timex: "XXXX-XX-XX", from, to }] };
}
