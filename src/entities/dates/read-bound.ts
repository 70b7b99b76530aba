import type { Bound } from "./moment.ts";

const ENDING = "\\s+(?:dnia\\s+|godz\\w*\\.?\\s+)?$";
const BOUNDS: readonly [bound: Bound, words: RegExp][] = [
  // "do 15 grudnia", "najpóźniej w piątek"
  [
    "until",
    new RegExp(`\\b(?:(?:najpozniej|nie pozniej niz|az|maks\\w*\\.?) (?:do|w|we|o)|najpozniej|do)${ENDING}`),
  ],
  ["before", new RegExp(`\\bprzed${ENDING}`)], // "przed świętami"
  // "od marca", "nie wcześniej niż w środę"
  ["since", new RegExp(`\\b(?:(?:najwczesniej|nie wczesniej niz) (?:od|w|we|o)|poczawszy od|od)${ENDING}`)],
  ["after", new RegExp(`\\bpo${ENDING}`)], // "po 17:30"
];

/** The bounding words at the end of the text in front of a moment, if any. */
export function readBound(before: string): { bound: Bound; length: number } | undefined {
  for (const [bound, words] of BOUNDS) {
    const match = words.exec(before);
    if (match !== null) return { bound, length: match[0].length };
  }
  return undefined;
}
