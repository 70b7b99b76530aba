import type { Dictionary } from "../text/dictionary.ts";
import { fold } from "../text/fold.ts";

/** What a word does in a name: nouns and adjectives inflect, the rest ("nad Pilicą") stays as it is. */
export type NameWord = { word: string; part: "noun" | "adjective" | "fixed" };

export type SortingMeans = {
  dictionary: Dictionary;
  /** Folded prepositions: all from one on is fixed. */
  prepositions: ReadonlySet<string>;
  /** Words known to be nouns in names though the dictionary has an adjective, too: "Wola". */
  nouns: ReadonlySet<string>;
};

/** Sorts the words of a name into nouns, adjectives and fixed words. */
export function sortNameWords(words: readonly string[], means: SortingMeans): NameWord[] {
  const tail = words.findIndex((word, index) => index > 0 && means.prepositions.has(fold(word)));
  const head = tail === -1 ? words : words.slice(0, tail);
  const sorted = head.map((word): NameWord => ({ word, part: partOf(word, head, means) }));
  const fixed = words.slice(head.length).map((word): NameWord => ({ word, part: "fixed" }));
  return [...sorted, ...fixed];
}

function partOf(word: string, head: readonly string[], means: SortingMeans): NameWord["part"] {
  if (/\d/.test(word) || word.length < 2) {
    return "fixed";
  }
  if (means.nouns.has(word)) {
    return "noun";
  }
  // A name of one word is an adjective only where no noun is known: "Graniczna", but "Góra", "Biała".
  const isAdjective =
    head.length === 1 ? isOnlyAdjective(word, means.dictionary) : isLikeAdjective(word, means);
  return isAdjective ? "adjective" : "noun";
}

/** Adjectives from names of places and people: "Mazowiecki", "Ducka", "Radziejowskie". */
const FROM_NAME = /[sc]k(i|a|ie)$|dzk(i|a|ie)$/;

function isLikeAdjective(word: string, { dictionary }: SortingMeans): boolean {
  return FROM_NAME.test(word) || hasReading(word.toLowerCase(), dictionary, isBaseAdjective);
}

/** "grójecki" (a powiat), "Graniczna"; but "Góra", "Biała" and "Nowe" are nouns by themselves. */
function isOnlyAdjective(word: string, dictionary: Dictionary): boolean {
  const lower = word.toLowerCase();
  if (word === lower) {
    return hasReading(lower, dictionary, isBaseAdjective) || FROM_NAME.test(word);
  }
  return (
    dictionary.lookup(word).length === 0 &&
    hasReading(lower, dictionary, isBaseAdjective) &&
    !hasReading(lower, dictionary, (tag) => tag.startsWith("subst:"))
  );
}

/** "adj:sg:nom.voc:f:pos", not "adj:sg:gen:f:pos". */
function isBaseAdjective(tag: string): boolean {
  const [part, , cases = ""] = tag.split(":");
  return part === "adj" && cases.split(".").includes("nom");
}

function hasReading(form: string, dictionary: Dictionary, test: (tag: string) => boolean): boolean {
  return dictionary.lookup(form).some((reading) => reading.tag.split("+").some(test));
}
