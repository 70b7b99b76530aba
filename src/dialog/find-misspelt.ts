import type { Token } from "../text/tokenize.ts";
import type { Nameable } from "./find-named.ts";
import { findSimilar } from "./find-similar.ts";

/** Somebody who picks from a list writes a few words; in a story a likeness is an accident. */
const MOST_WORDS = 12;

/** Values named by single words with a typing error: "szkoelnia i prawnik" leaves "szkoelnia" to this. */
export function findMisspelt(words: readonly Token[], choices: readonly Nameable[]): readonly string[] {
  if (words.length > MOST_WORDS) return [];
  return [...new Set(words.flatMap((word) => findSimilar(word.folded, choices)))];
}
