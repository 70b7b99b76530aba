import type { Dictionary, Entry, Reading } from "./dictionary.ts";
import { fold } from "./fold.ts";
import { headword } from "./headword.ts";
import { rateReading } from "./rate-reading.ts";
import { wordClass } from "./word-class.ts";

/** What a word can be a form of; homonyms of different word classes stand apart. */
export type RatedLemma = { lemma: string; wordClass: string; rate: number };

type ReadingOptions = {
  /**
   * Whether the word may lack its diacritics and capitals ("spoldzielni"): then every word that folds to the same
   * letters is a candidate, those that stand exactly as written before the others.
   */
  mayBeFolded: boolean;
};

/** Lemmas of the dictionary that a written word can be a form of, likeliest first; empty for no Polish word. */
export function findReadings(dictionary: Dictionary, word: string, options: ReadingOptions): RatedLemma[] {
  const exact = lookupAsWritten(dictionary, word);
  const hasMarks = fold(word) !== word.toLowerCase();
  if (!options.mayBeFolded || (hasMarks && exact.length > 0)) {
    return rank(exact.map((reading) => rate(reading, word)));
  }
  const entries = dictionary.lookupFolded(fold(word));
  return rank(entries.map((entry) => rate(entry, word, entry)));
}

/** "sad" is rather sad, an orchard, than sąd, a court, but many people write without diacritics. */
const NOT_AS_WRITTEN = 0.25;

/** A capital is read as one and as the start of a sentence: "Koło" → Koło, koło. */
function lookupAsWritten(dictionary: Dictionary, word: string): readonly Reading[] {
  const lower = word.toLowerCase();
  if (word === lower) {
    return dictionary.lookup(word);
  }
  const titled = word.charAt(0) + lower.slice(1);
  const spellings = new Set([word, lower, titled]);
  return [...spellings].flatMap((spelling) => dictionary.lookup(spelling));
}

function rate(reading: Reading, word: string, entry?: Entry): RatedLemma {
  const isAsWritten = entry === undefined || entry.form.toLowerCase() === word.toLowerCase();
  const isCapital = word !== word.toLowerCase();
  return {
    lemma: reading.lemma,
    wordClass: wordClass(reading.tag),
    rate: rateReading(reading, isCapital) * (isAsWritten ? 1 : NOT_AS_WRITTEN),
  };
}

/** One entry a headword with its best rate; ties by the alphabet, so that the result is always the same. */
function rank(rated: readonly RatedLemma[]): RatedLemma[] {
  const best = new Map<string, RatedLemma>();
  for (const candidate of rated) {
    const key = headword(candidate);
    if (candidate.rate > (best.get(key)?.rate ?? 0)) {
      best.set(key, candidate);
    }
  }
  return [...best]
    .sort(([keyA, a], [keyB, b]) => b.rate - a.rate || (keyA < keyB ? -1 : 1))
    .map(([, candidate]) => candidate);
}
