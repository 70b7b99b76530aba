import { fold } from "./fold.ts";

/** A number of people as it was read, with the words that it was given in. `max` is null for "more than". */
export type CountedPeople = { min: number; max: number | null; text: string };

/** Words for a number nobody has counted, as the summary writes them, with the range that they alone mean. */
const VAGUE: readonly [pattern: RegExp, word: string, max: number][] = [
  [/\b(?:kilkanasc\w*|kilkunast\w*|parenascie|parunast\w*)\b/, "kilkanaście", 19], // "kilkunastu panów"
  [/\b(?:kilkadziesi\w*|kilkudziesi\w*|paredziesiat)\b/, "kilkadziesiąt", 99], // "kilkudziesięciu mieszkańców"
  [/\b(?:kilkaset|kilkuset|pareset|paruset)\b/, "kilkaset", 999], // "kilkaset osób"
  [/\b(?:kilk(?:a|u|oro|orga|orgu|oma)|par(?:e|u|oro|oma|ka))\b/, "kilka", 9], // "parę osób"
];
/** "z dziesięć", "ok. 20", "jakieś 8", "10 mniej więcej": not counted exactly. In "12 z Cegłowa" the "z" is no such word. */
const ABOUT =
  /\b(?:ok|okolo|kolo|jakies|jakichs|gdzies|moze|prawie|niemal|blisko|z|ze|w granicach|powiedzmy|chyba|plus minus)\s+(?:\d|jed|dw|trz|czter|pie[ct]|szes|siedm|osiem|osm|dziew|dzies|sto|set)|\b(?:mniej wiecej|w przyblizeniu)\b/;
const MORE_THAN = /\b(?:ponad|powyzej|wiecej niz|przeszlo)\b/;

/**
 * A number of people as a summary shows it, the same however it was said: "12 osób" and "dwanaście" → "12",
 * "z dziesięć" → "około 10", "kilkunastu" → "kilkanaście", "10 do 15" → "10–15", "ponad 30", "najwyżej 20".
 */
export function sayPeople({ min, max, text }: CountedPeople): string {
  const folded = fold(text);
  // "dwadzieścia kilka" is a range of its own.
  const vague = VAGUE.find(([pattern, , most]) => max === most && pattern.test(folded));
  if (vague) return vague[1];
  if (max === null) return MORE_THAN.test(folded) ? `ponad ${min - 1}` : `co najmniej ${min}`;
  const about = ABOUT.test(folded) ? "około " : "";
  if (min === max) return `${about}${min}`;
  // "do 20 osób": nobody meant a range from one.
  return min === 1 && !/^\D*(?:1|jed)/.test(folded) ? `najwyżej ${max}` : `${about}${min}–${max}`;
}
