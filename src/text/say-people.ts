import { fold } from "./fold.ts";

/** A number of people as it was read, with the words that it was given in. `max` is null for "more than". */
export type CountedPeople = { min: number; max: number | null; text: string };

/** Words for a number nobody has counted, as the summary writes them. */
const VAGUE: readonly [pattern: RegExp, word: string][] = [
  [/\b(?:kilkanascie|kilkunast\w*|kilkanascioro|parenascie|parunast\w*)\b/, "kilkanaście"], // "kilkunastu panów"
  [/\b(?:kilkadziesiat|kilkudziesieci\w*|paredziesiat)\b/, "kilkadziesiąt"], // "kilkudziesięciu mieszkańców"
  [/\b(?:kilkaset|kilkuset|pareset|paruset)\b/, "kilkaset"], // "kilkaset osób"
  [/\b(?:kilka|kilku|kilkoro|kilkorga|kilkoma|pare|paru|paroro|parka)\b/, "kilka"], // "parę osób"
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
  const vague = VAGUE.find(([pattern]) => pattern.test(folded));
  if (vague) return vague[1];
  if (max === null) return MORE_THAN.test(folded) ? `ponad ${min - 1}` : `co najmniej ${min}`;
  const about = ABOUT.test(folded) ? "około " : "";
  if (min === max) return `${about}${min}`;
  // "do 20 osób": nobody meant a range from one.
  return min === 1 && !/^\D*(?:1|jed)/.test(folded) ? `najwyżej ${max}` : `${about}${min}–${max}`;
}
