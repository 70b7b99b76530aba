import { countedPeople } from "./counted-nouns.ts";
import { findNumberRanges } from "./find-number-ranges.ts";
import { foldLetters } from "./fold-letters.ts";
import { readNumbers } from "./read-numbers.ts";
import type { Invalid } from "./reading.ts";
import { repairNumerals } from "./repair-numerals.ts";

export const peopleProblems = ["liczba-nierozpoznana", "liczba-kilka", "liczba-za-duza"] as const;

/** Whole numbers of people; `max` is null for "more than". */
export type PeopleReading =
  | { kind: "read"; min: number; max: number | null }
  | Invalid<(typeof peopleProblems)[number]>;

/** [start, end) in UTF-16 units of the text. */
type Amount = { min: number; max: number | null; start: number; end: number };

/** No group or organisation of this programme is larger; a phone or a year typed by mistake is. */
const LARGEST = 10_000;

const NOBODY = /\b(?:nikt|nikogo|zadn\w*|brak)\b/; // "nikogo nie zatrudniamy"
const ALONE = /\b(?:tylko ja|ja sam\w?|(?:jestem|dzialam) sam\w?|sam\w? jestem)\b/; // "na razie tylko ja"
/** A phone is no number, but it is clear what is wrong with it here. */
const LONG = /\d(?:[ \u00a0-]?\d){5,}/;
const PEOPLE = new RegExp(`^[ \\u00a0]*${countedPeople}`);

/** Reads "12", "dwanaście osób", "z dziesięć", "kilkanaście", "10-15", "ok. 20", "ponad 30", "od 5 do 8". */
export function readPeople(text: string): PeopleReading {
  const folded = repairNumerals(foldLetters(text)).replace(/\bw tym\b.*/s, ""); // "12 osób, w tym 3 dzieci"
  const amounts = keepPeople(folded, findAmounts(folded));
  if (amounts.some(({ min, max }) => Math.max(min, max ?? 0) > LARGEST)) return tooLarge();
  if (amounts.some(({ min }) => !Number.isInteger(min))) return unclear();
  const [first, second, third] = amounts;
  if (first === undefined) return readWithoutNumber(folded);
  if (second === undefined) return readOne(folded, first);
  if (third === undefined && isRange(folded.slice(first.end, second.start))) return read(join(first, second));
  return { kind: "invalid", problem: "liczba-kilka" };
}

/** Numbers and ranges of numbers, none inside another. */
function findAmounts(folded: string): Amount[] {
  const numbers = readNumbers(folded);
  const ranges = findNumberRanges(folded, numbers);
  const alone = numbers.filter(
    ({ start }) => !ranges.some((range) => range.start <= start && start < range.end),
  );
  return [
    ...alone.map(({ value, ...span }) => ({ min: value, max: value, ...span })),
    ...ranges.map((range) => ({ ...toPeople(range), start: range.start, end: range.end })),
  ].sort((one, other) => one.start - other.start);
}

/** "ponad 30" is 31 and more, "do 20" is 1 to 20. */
function toPeople(range: ReturnType<typeof findNumberRanges>[number]) {
  const max = range.max === null ? null : range.max - (range.isMaxIncluded ? 0 : 1);
  const lowest = max === null ? 1 : Math.min(1, max);
  return { min: range.min === null ? lowest : range.min + (range.isMinIncluded ? 0 : 1), max };
}

/** Of several numbers the one that counts people: "20 osób, działamy od 2019 roku"; not "2 kucharki i 3 panów". */
function keepPeople(folded: string, amounts: readonly Amount[]): readonly Amount[] {
  const counting = amounts.filter(({ end }) => PEOPLE.test(folded.slice(end)));
  const [only] = counting;
  if (amounts.length < 2 || counting.length !== 1 || only === undefined) return amounts;
  const index = amounts.indexOf(only);
  const [before, after] = [amounts[index - 1], amounts[index + 1]];
  // "10 lub 15 osób": the noun belongs to both.
  if (before !== undefined && isRange(folded.slice(before.end, only.start))) return [before, only];
  const around = folded.slice(before?.end ?? only.start, after?.start ?? only.end);
  return /\b(?:i|oraz|plus)\b/.test(around) ? amounts : [only];
}

function readWithoutNumber(folded: string): PeopleReading {
  if (LONG.test(folded)) return tooLarge();
  if (ALONE.test(folded)) return { kind: "read", min: 1, max: 1 };
  return NOBODY.test(folded) ? { kind: "read", min: 0, max: 0 } : unclear();
}

function readOne(folded: string, amount: Amount): PeopleReading {
  const isNegative = amount.min < 0 || /-\s*$/.test(folded.slice(0, amount.start)); // "-5"
  return isNegative ? unclear() : read(amount);
}

/** What stands between two guesses: "10 lub 12", "10, może 15", "15-10"; and between the ends of "10/15". */
function isRange(between: string): boolean {
  return /^\s*(?:[-–—/]|do|a|lub|albo|czy|,?\s*(?:a )?(?:moze|nawet|gora|ewentualnie))\s*(?:nawet|moze)?\s*$/.test(
    between,
  );
}

function join(first: Amount, second: Amount): Amount {
  const max = first.max === null || second.max === null ? null : Math.max(first.max, second.max);
  return { ...first, min: Math.min(first.min, second.min), max };
}

function read({ min, max }: Amount): PeopleReading {
  return max !== null && max < 0 ? unclear() : { kind: "read", min, max };
}

function tooLarge(): PeopleReading {
  return { kind: "invalid", problem: "liczba-za-duza" };
}

function unclear(): PeopleReading {
  return { kind: "invalid", problem: "liczba-nierozpoznana" };
}
