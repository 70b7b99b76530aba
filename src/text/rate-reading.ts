import type { Reading } from "./dictionary.ts";

/**
 * How likely a reading is among the readings of one form, before anything is known of the text: 1 for ordinary
 * ones, more for the small words that every text is full of, less for what grammar allows and people hardly write. A relative number, not a probability.
 * `isCapital` says that the word is written with a capital.
 */
export function rateReading(reading: Reading, isCapital: boolean): number {
  const rate = rateTags(reading.tag);
  return isName(reading.lemma) && !isCapital ? rate * NAME_IN_SMALL_LETTERS : rate;
}

/** The same for the tags alone. */
export function rateTags(tags: string): number {
  return Math.max(...tags.split("+").map(rateTag));
}

/** "koła" is a form of koło rather than of the town Koło. */
const NAME_IN_SMALL_LETTERS = 0.2;

const RATES: readonly (readonly [RegExp, number])[] = [
  [/^(?:prep|conj|comp|qub|num|ppron12|ppron3|siebie|pred)/, 5], // "jak" rather than many jackets, "jaka"
  [/:neg/, 0.4], // "niezałożony" of założyć
  [/^depr/, 0.05], // "doradce" said of advisers with contempt
  [/^burk/, 0.1], // "potrzask" in "w potrzask"
  [/^interj/, 0.2], // "na!" beside "na" with a case
  [/^brev/, 0.3], // "ul" of ulica beside "ul", a hive
  [/^adja/, 0.3], // "prawno" of "prawno-podatkowy"
  [/^adjp/, 0.2], // "polsku" of "po polsku"
  [/^(?:pcon|pant)/, 0.2], // "prąc" of przeć beside "prac"
  [/^pact/, 0.5], // "pracujących" of pracować
  [/^ppas/, 0.8], // "zagrożonych" of zagrozić
  [/^ger/, 0.5], // "szkolenia" of szkolić beside szkolenie
  [/:impt/, 0.2], // "firmuj"
  [/^subst:(?:sg|pl):voc:/, 0.1], // "doradztwo!" as a call
];

function rateTag(tag: string): number {
  return RATES.find(([pattern]) => pattern.test(tag))?.[1] ?? 1;
}

function isName(lemma: string): boolean {
  return lemma.charAt(0) !== lemma.charAt(0).toLowerCase();
}
