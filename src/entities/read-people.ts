import { foldLetters } from "./fold-letters.ts";
import { type FoundNumber, readNumbers } from "./read-numbers.ts";
import type { Invalid } from "./reading.ts";

export const peopleProblems = ["liczba-nierozpoznana", "liczba-kilka", "liczba-za-duza"] as const;

/** Whole numbers of people; `max` is null for "more than". */
export type PeopleReading =
  | { kind: "read"; min: number; max: number | null }
  | Invalid<(typeof peopleProblems)[number]>;

/** No group or organisation of this programme is larger; a phone or a year typed by mistake is. */
const LARGEST = 10_000;

/** Words for a number nobody has counted, by the number they may mean. */
const VAGUE: readonly [pattern: RegExp, min: number, max: number][] = [
  [/\b(?:kilkanascie|kilkunast\w*|kilkanascioro|parenascie|parunastu)\b/, 11, 19], // "kilkanaście osób"
  [/\b(?:kilkadziesiat|kilkudziesieci\w*|paredziesiat)\b/, 20, 99], // "kilkudziesięciu mieszkańców"
  [/\b(?:kilkaset|kilkuset|pareset|paruset)\b/, 200, 999], // "kilkaset osób"
  [/\b(?:kilka|kilku|kilkoro|kilkorga|kilkoma)\b/, 3, 9], // "jest nas kilkoro"
  [/\b(?:pare|paru|paroro|parka)\b/, 2, 9], // "parę osób"
];
const NOBODY = /\b(?:nikt|nikogo|zadn\w*|brak)\b/; // "nikogo nie zatrudniamy"
const ALONE = /\b(?:tylko ja|ja sam\w?|(?:jestem|dzialam) sam\w?|sam\w? jestem)\b/; // "na razie tylko ja"

/** After a number: it counts people ("12 osób", "20 pań", "5 os."). */
const PEOPLE =
  /^[ \u00a0]*(?:os\b|osob|ludzi|czlonk|pan(?:i|ie|iom|ow|owie)?\b|kobiet|mezczyzn|mieszkan|sasiad|uczestni|wolontariusz|pracowni|etat)/;

/** Reads "12", "dwanaście osób", "z dziesięć", "kilkanaście", "10-15", "ok. 20", "ponad 30", "od 5 do 8". */
export function readPeople(text: string): PeopleReading {
  const folded = foldLetters(text).replace(/\bw tym\b.*/s, ""); // "12 osób, w tym 3 dzieci"
  const numbers = keepPeople(folded, readNumbers(folded));
  if (numbers.some(({ value }) => value > LARGEST)) return { kind: "invalid", problem: "liczba-za-duza" };
  if (numbers.some(({ value }) => !Number.isInteger(value))) return unclear();
  const [first, second, third] = numbers;
  if (first === undefined) return readWithoutNumber(folded);
  if (second === undefined) return readOne(folded, first);
  if (third === undefined && isRange(folded.slice(first.end, second.start), first, second)) {
    return {
      kind: "read",
      min: Math.min(first.value, second.value),
      max: Math.max(first.value, second.value),
    };
  }
  return { kind: "invalid", problem: "liczba-kilka" };
}

/** Of several numbers the one that counts people: "20 osób, działamy od 2019 roku"; not "2 kucharki i 3 panów". */
function keepPeople(folded: string, numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  const counting = numbers.filter((number) => PEOPLE.test(folded.slice(number.end)));
  const [only] = counting;
  if (numbers.length < 2 || counting.length !== 1 || only === undefined) return numbers;
  const index = numbers.indexOf(only);
  const [before, after] = [numbers[index - 1], numbers[index + 1]];
  // "10–15 osób": the noun belongs to both.
  if (before !== undefined && isRange(folded.slice(before.end, only.start), before, only))
    return [before, only];
  const around = folded.slice(before?.end ?? only.start, after?.start ?? only.end);
  return /\b(?:i|oraz|plus)\b/.test(around) ? numbers : [only];
}

function readWithoutNumber(folded: string): PeopleReading {
  const vague = VAGUE.find(([pattern]) => pattern.test(folded));
  if (vague !== undefined) return { kind: "read", min: vague[1], max: vague[2] };
  if (ALONE.test(folded)) return { kind: "read", min: 1, max: 1 };
  return NOBODY.test(folded) ? { kind: "read", min: 0, max: 0 } : unclear();
}

function readOne(folded: string, { value, start, end }: FoundNumber): PeopleReading {
  const before = folded.slice(0, start);
  const after = folded.slice(end);
  if (/-\s*$/.test(before)) return unclear(); // "-5"
  if (/\b(?:nie wiecej niz|do|maks\w*\.?|max\.?|najwyzej)\s*$/.test(before)) return upTo(value); // "do 20 osób"
  if (/\b(?:ponizej|mniej niz)\s*$/.test(before)) return upTo(value - 1); // "mniej niż 10"
  if (/\b(?:ponad|powyzej|wiecej niz|przeszlo)\s*$/.test(before)) return atLeast(value + 1); // "ponad 30"
  if (/\b(?:co najmniej|przynajmniej|minimum|min\.?|od|nie mniej niz)\s*$/.test(before))
    return atLeast(value); // "min. 5"
  if (/^\s*(?:\+|(?:osob\w*\s*)?(?:i|lub|albo)\s+wiecej\b|z hakiem\b|plus\b)/.test(after))
    return atLeast(value); // "10 i więcej"
  return { kind: "read", min: value, max: value };
}

/** What stands between the ends of a range: "10-15", "10 do 15", "10, może 15", "pięć sześć osób". */
function isRange(between: string, first: FoundNumber, second: FoundNumber): boolean {
  const isJoined =
    /^\s*(?:[-–—/]|do|a|lub|albo|czy|,?\s*(?:a )?(?:moze|nawet|gora|ewentualnie))\s*(?:nawet|moze)?\s*$/;
  return isJoined.test(between) || (/^ $/.test(between) && second.value > first.value);
}

function upTo(max: number): PeopleReading {
  return max < 0 ? unclear() : { kind: "read", min: Math.min(1, max), max };
}

function atLeast(min: number): PeopleReading {
  return { kind: "read", min, max: null };
}

function unclear(): PeopleReading {
  return { kind: "invalid", problem: "liczba-nierozpoznana" };
}
