import { countSyllables } from "../text/count-syllables.ts";

/**
 * How hard a Polish text is to read. FOG-PL tells the years of school that it takes to understand it at the first
 * reading: 0.4 × (words a sentence + hard words in a hundred). A word is hard when its base form has four syllables
 * or more: "spółdzielni" is as easy as "spółdzielnia", whatever its ending; names and abbreviations are not counted.
 */
export type Readability = {
  fog: number;
  /** Sentences of the text, with their number of words. */
  sentences: readonly { text: string; words: number }[];
};

const HARD_FROM = 4;

export const measureReadability = (text: string, lemmaOf: (word: string) => string): Readability => {
  const sentences = sentencesOf(text).map((sentence) => ({
    text: sentence,
    words: wordsOf(sentence).length,
  }));
  const words = wordsOf(text);
  const hard = words.filter((word) => isCommon(word) && countSyllables(lemmaOf(word)) >= HARD_FROM);
  const length = words.length / Math.max(1, sentences.length);
  return {
    fog: 0.4 * (length + (100 * hard.length) / Math.max(1, words.length)),
    sentences,
  };
};

/** A list item and a line end a sentence, too; "ul.", "tel." and a number's dot don't. */
const sentencesOf = (text: string): string[] =>
  text
    .split(
      /\n+|(?<=[.!?…][”)]?)(?<!\b(?:ul|pl|tel|np|art|ust|pkt|lit|poz|lok|nr|r|m|in|tzw|tj|dr)\.)\s+(?=[\p{Lu}„])/u,
    )
    .map((sentence) => sentence.replace(/^[-–]\s+/, "").trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** Words, without figures and addresses: "22 616 33 16", "frso@frso.pl", "59/60", "www.frso.pl". */
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s„”"(),;:!?–]+/u)
    .filter((word) => /^\p{L}[\p{L}.-]*$/u.test(word) && !/\p{L}\.\p{L}{2}/u.test(word));

/** Neither "PES", "Żyrardów" nor "2022"; the first word of a sentence is judged by its lower-case form. */
const isCommon = (word: string): boolean =>
  !/\p{Nd}/u.test(word) && word.slice(1) === word.slice(1).toLowerCase();
