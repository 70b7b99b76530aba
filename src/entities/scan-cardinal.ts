import { multiplierForms, numeralForms } from "./polish-numerals.ts";

/** A word of folded text, [start, end); `isJoined`: only blanks stand before it. */
export type Word = { text: string; start: number; end: number; isJoined: boolean };

/** `to` is the index after the last word of the number. */
export type ScannedNumber = { value: number; to: number };

/** Nouns that are a number in some places only, by the word before them. */
const GUARDS = new Map<string, (before: string) => boolean>([
  // "około setki", while "setki osób" are hundreds
  ["setki", (before) => /^(?:okolo|kolo|do|od|pol|poltorej|prawie|blisko|ponad)$/.test(before)],
  // "w piątki" are Fridays
  ["piatki", (before) => !/^(?:w|we|i|oraz|lub|co)$/.test(before)],
]);

/**
 * The cardinal number that begins with the word at `from`. Polish grammar joins the words of one number from the
 * largest unit to the smallest, each at most once: "sto dwadzieścia trzy" is one number, "dwie trzy" are two.
 */
export function scanCardinal(words: readonly Word[], from: number): ScannedNumber | undefined {
  let [total, group, to] = [0, 0, from];
  // The next word must be smaller than these: "dwadzieścia" leaves room for units, "tysiąc" for hundreds.
  let [room, scale] = [1000, Number.POSITIVE_INFINITY];
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || (index > from && !word.isJoined)) break;
    const multiplier = readMultiplier(word.text, group > 0);
    const value = readNumeral(word.text, words[index - 1]);
    if (multiplier !== undefined && multiplier < scale) {
      total += (group === 0 ? 1 : group) * multiplier;
      [group, room, scale] = [0, 1000, multiplier];
    } else if (value !== undefined && value < room && (value > 0 || index === from)) {
      group += value;
      room = roomAfter(value);
    } else break;
    to = index + 1;
  }
  return to === from ? undefined : { value: total + group, to };
}

/** "tysiąc" stands alone or multiplies, "tysiące" only multiplies. */
function readMultiplier(word: string, hasGroup: boolean): number | undefined {
  const value = numeralForms.get(word) ?? 0;
  if (value >= 1000) return value;
  return hasGroup ? multiplierForms.get(word) : undefined;
}

function readNumeral(word: string, before: Word | undefined): number | undefined {
  const isAllowed = GUARDS.get(word)?.(before?.text ?? "") ?? true;
  const value = numeralForms.get(word);
  return isAllowed && value !== undefined && value < 1000 ? value : undefined;
}

function roomAfter(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 ? 10 : 0;
}
