import { countedNoun } from "./counted-nouns.ts";
import type { FoundNumber } from "./found-number.ts";
import { type BoundKind, findBound } from "./number-bounds.ts";
import { findVagueNumbers, findVagueTail } from "./vague-numbers.ts";

/** null: open. [start, end) in UTF-16 units of the text. */
export type NumberRange = {
  min: number | null;
  max: number | null;
  /** False where the end itself doesn't belong: "ponad 30", "mniej niż 10". */
  isMinIncluded: boolean;
  isMaxIncluded: boolean;
  start: number;
  end: number;
};

const FROM = /\b(?:od|miedzy|pomiedzy)\s+$/;
const TO = /^\s*(?:[-–—]|do)\s*$/; // "10–15", "od 10 do 15"
const AND = /^\s*a\s*$/; // "między 10 a 15"
const CALENDAR =
  /^\.?\s*(?:stycz|lut(?:y|ego)|mar(?:zec|ca)|kwie|maj|czerw|lip(?:iec|ca)|sierp|wrze|pazd|listop|grud|rok|r\.)/;
/** "od dwóch lat" says since when, as "od zera" says from what. */
const TIME = /^\s*(?:lat|miesi|tygodni|dni)/;
const CLOCK = /\bgodz\w*\.?\s+(?:od\s+)?$/;
const SCALES: readonly [word: RegExp, scale: number][] = [
  [/tys/, 1000],
  [/mln|milion/, 1_000_000],
];
const COUNTED = new RegExp(`^\\s*${countedNoun}`);

/**
 * Ranges among the numbers of a folded text: "od 10 do 15", "dwie-trzy", "pięć, sześć osób", "ponad 30", "kilkanaście",
 * "dwadzieścia kilka". What the calendar or the clock says ("od 10 do 15 grudnia", "od 2019") is none.
 */
export function findNumberRanges(folded: string, numbers: readonly FoundNumber[]): NumberRange[] {
  const found: NumberRange[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const [first, second] = [numbers[index], numbers[index + 1]];
    if (first === undefined) continue;
    const isPair = second !== undefined && isJoined(folded, first, second);
    const range = isPair ? joinPair(folded, first, second) : readOne(folded, first);
    if (range !== undefined) found.push(range);
    if (isPair) index += 1;
  }
  const taken = [...numbers, ...found];
  const vague = findVagueNumbers(folded)
    .map(({ min, max, index, length }) => closed(min, max, { start: index, end: index + length }))
    .filter(({ start, end }) => !taken.some((other) => start < other.end && other.start < end));
  return [...found, ...vague].sort((one, other) => one.start - other.start);
}

function isJoined(folded: string, first: FoundNumber, second: FoundNumber): boolean {
  const between = folded.slice(first.end, second.start);
  const isBetween = AND.test(between) && /miedzy\s+$/.test(folded.slice(0, first.start));
  return TO.test(between) || isBetween || isApproximate(folded, first, second);
}

function joinPair(folded: string, first: FoundNumber, second: FoundNumber): NumberRange | undefined {
  const from = FROM.exec(folded.slice(0, first.start))?.[0] ?? "";
  const min = first.value * sharedScale(folded.slice(second.start, second.end), first, second);
  if (min >= second.value || isCalendar(folded, first, second)) return undefined;
  return closed(min, second.value, { start: first.start - from.length, end: second.end });
}

/** "20-30 tys." are thousands both, "500 do 2 tys." are not. */
function sharedScale(written: string, first: FoundNumber, second: FoundNumber): number {
  const scale = SCALES.find(([word]) => word.test(written))?.[1] ?? 1;
  return first.value * scale < second.value ? scale : 1;
}

/** "pięć sześć osób", "dwa, trzy spotkania", "dwadzieścia trzydzieści": neighbours in words. */
function isApproximate(folded: string, first: FoundNumber, second: FoundNumber): boolean {
  const step = first.value % 10 === 0 && first.value > 0 ? 10 : 1;
  const isCounted = COUNTED.test(folded.slice(second.end));
  const isWritten = isCounted ? /^[a-z]+,? [a-z]+$/ : /^[a-z]+ [a-z]+$/;
  return second.value - first.value === step && isWritten.test(folded.slice(first.start, second.end));
}

function readOne(folded: string, number: FoundNumber): NumberRange | undefined {
  return addTail(folded, number) ?? applyBound(folded, number);
}

function addTail(folded: string, { value, start, end }: FoundNumber): NumberRange | undefined {
  const tail = findVagueTail(folded.slice(end));
  // "dwadzieścia kilka" has room for one digit, "dwadzieścia kilkanaście" has none for two.
  if (tail === undefined || value === 0 || value % 10 ** String(tail.max).length !== 0) return undefined;
  return closed(value + tail.min, value + tail.max, { start, end: end + tail.length });
}

function applyBound(folded: string, number: FoundNumber): NumberRange | undefined {
  const [before, after] = [folded.slice(0, number.start), folded.slice(number.end)];
  const bound = findBound(before, after);
  const isSince = /\bod\s*$/.test(before) && (number.value === 0 || TIME.test(after));
  if (bound === undefined || isSince || isCalendar(folded, number, number)) return undefined;
  const span = { start: number.start - bound.before, end: number.end + bound.after };
  return { ...toEnds(bound.kind, number.value), ...span };
}

function toEnds(kind: BoundKind, value: number): Omit<NumberRange, "start" | "end"> {
  const isMin = kind === "at-least" || kind === "above";
  const isIncluded = kind === "at-least" || kind === "at-most";
  return isMin
    ? { min: value, max: null, isMinIncluded: isIncluded, isMaxIncluded: false }
    : { min: null, max: value, isMinIncluded: false, isMaxIncluded: isIncluded };
}

function isCalendar(folded: string, first: FoundNumber, last: FoundNumber): boolean {
  const after = folded.slice(last.end);
  if (CALENDAR.test(after) || CLOCK.test(folded.slice(0, first.start))) return true;
  return /^(?:19|20)\d\d$/.test(folded.slice(last.start, last.end)) && !COUNTED.test(after);
}

function closed(min: number, max: number, span: { start: number; end: number }): NumberRange {
  return { min, max, isMinIncluded: true, isMaxIncluded: true, ...span };
}
