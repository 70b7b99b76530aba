import { SATURATION } from "./create-bm25.ts";
import type { Message, Ranking } from "./train-ranker.ts";

/**
 * What speaks for and against a message being in scope, as numbers for a logistic regression: how far the best
 * entry stands out, how much of the message the entries explain, and how much it is like what people ask of others
 * ("numer telefonu na policję"). All of it means the same for a message kept out of training as for a new one;
 * whether a word is in our vocabulary, say, doesn't: that knows every sample.
 */
export const collectEvidence = ({ reading }: Message, ranking: Ranking): number[] => {
  const { probabilities, bm25, outside, scope, rarity, has } = ranking;
  const [first, second, third] = highestThree(probabilities);
  const [bestMatch, nextMatch] = highestThree(bm25);
  let total = 0;
  let unknown = 0;
  for (const term of reading.terms) {
    if (term.startsWith("@")) continue;
    total += rarity(term);
    if (!has(term)) unknown += rarity(term);
  }
  const matched = bm25[first.index] ?? 0;
  return [
    first.value,
    Math.log((first.value + 1e-4) / (second.value + 1e-4)),
    first.value + second.value + third.value,
    entropyOf(probabilities),
    // Of the most that BM25 can give for these words.
    matched / ((SATURATION + 1) * (total || 1)),
    (bestMatch.value - nextMatch.value) / (bestMatch.value || 1),
    matched === bestMatch.value ? 1 : 0,
    Math.log((outside + 1e-3) / (1 - outside + 1e-3)),
    scope,
    unknown / (total || 1),
    Math.log(1 + reading.tokens.length),
  ];
};

type Place = { index: number; value: number };

const highestThree = (values: Float64Array): [Place, Place, Place] => {
  const nothing = { index: -1, value: 0 };
  let [first, second, third]: [Place, Place, Place] = [nothing, nothing, nothing];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value <= third.value) continue;
    const place = { index, value };
    if (value > first.value) [first, second, third] = [place, first, second];
    else if (value > second.value) [second, third] = [place, second];
    else third = place;
  }
  return [first, second, third];
};

const entropyOf = (probabilities: Float64Array): number => {
  let entropy = 0;
  for (const probability of probabilities) {
    if (probability > 1e-9) entropy -= probability * Math.log(probability);
  }
  return entropy;
};
