/**
 * The sentences and lines of a message, in order, without those of one or two words ("Dzień dobry.", "Proszę
 * o pomoc" stays). Commas don't split: "nie wiem, czy się łapiemy" is one thought.
 */
export const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/u).length >= FEWEST_WORDS);

const FEWEST_WORDS = 3;
