import { type Bm25, type Bm25Index, createBm25, indexBags } from "./create-bm25.ts";
import { createSoftmax } from "./create-softmax.ts";
import type { SoftmaxWeights } from "./quantise.ts";
import type { Reading } from "./reading.ts";
import { seededRandom } from "./seeded-random.ts";
import { trainSoftmax, type Vector } from "./train-softmax.ts";

export type Message = { reading: Reading; vector: Vector };
/** A message with the index of its entry; what must not be answered has the number of entries as label. */
export type Sample = Message & { label: number };

/** What there is to choose from: the texts of each entry, and the number of features of a message. */
export type Catalogue = {
  entries: readonly { title: Reading; body: Reading }[];
  features: number;
};

/** One message against all entries. */
export type Ranking = {
  /** Probability of each entry, 1 in sum: which one, if any of them. */
  probabilities: Float64Array;
  /** BM25 of each entry. */
  bm25: Float64Array;
  /** Probability that it belongs to none of the entries, as the classifier of entries sees it. */
  outside: number;
  /** Log-odds that it belongs to one of the entries, whichever, as a classifier of its own sees it. */
  scope: number;
  /** Rarity of a word among the entries, and whether any of them has it. */
  rarity: Bm25["rarity"];
  has: Bm25["has"];
};

export type Rank = (message: Message) => Ranking;

const TITLE_WEIGHT = 1.5;
const BODY_WEIGHT = 0.5;
/** Log-odds for the classifier's log-probability and for BM25 relative to the best: fitted on unseen samples. */
const MIX = { softmax: 0.8, bm25: 2.5 };
const EPOCHS = 5;
const RUNS = 3;
const OUT = 0;
const IN = 1;

/** What tells the entries apart, and them from everything else. */
export type RankerWeights = { bm25: Bm25Index; which: SoftmaxWeights; whether: SoftmaxWeights };

/**
 * Trains it on these samples. The same samples give the same weights. `runs`: a ranker that is only to be judged does
 * with one.
 */
export const trainRanker = (
  { entries, features }: Catalogue,
  samples: readonly Sample[],
  runs = RUNS,
): RankerWeights => {
  const train = (labels: number, rate: number, labelOf: (label: number) => number): SoftmaxWeights =>
    trainSoftmax(
      samples.map(({ vector, label }) => ({ ...vector, label: labelOf(label) })),
      { labels, features, epochs: EPOCHS, runs, rate, random: seededRandom(1) },
    );
  return {
    bm25: indexBags(bagsOf(entries, samples)),
    which: train(entries.length + 1, 0.8, (label) => label),
    whether: train(2, 0.2, (label) => (label < entries.length ? IN : OUT)),
  };
};

export const createRank = (weights: RankerWeights): Rank => {
  const bm25 = createBm25(weights.bm25);
  const which = createSoftmax(weights.which);
  const whether = createSoftmax(weights.whether);
  const outside = weights.which.labels - 1;
  return ({ reading, vector }) => {
    const scores = bm25.score(reading.terms);
    const logs = which.logProbabilities(vector);
    const inOrOut = whether.logProbabilities(vector);
    return {
      probabilities: mix(logs, scores),
      bm25: scores,
      outside: Math.exp(logs[outside] ?? -Infinity),
      scope: (inOrOut[IN] ?? 0) - (inOrOut[OUT] ?? 0),
      rarity: bm25.rarity,
      has: bm25.has,
    };
  };
};

const bagsOf = (entries: Catalogue["entries"], samples: readonly Sample[]): Map<string, number>[] => {
  const bags = entries.map(({ title, body }) => {
    const bag = new Map<string, number>();
    addTerms(bag, title, TITLE_WEIGHT);
    addTerms(bag, body, BODY_WEIGHT);
    return bag;
  });
  for (const { reading, label } of samples) {
    const bag = bags[label];
    if (bag) addTerms(bag, reading, 1);
  }
  return bags;
};

const addTerms = (bag: Map<string, number>, { terms }: Reading, weight: number): void => {
  for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + weight);
};

const mix = (logs: Float64Array, bm25: Float64Array): Float64Array => {
  const best = Math.max(...bm25) || 1;
  const odds = bm25.map((score, entry) =>
    Math.exp(MIX.softmax * (logs[entry] ?? 0) + (MIX.bm25 * score) / best),
  );
  const total = odds.reduce((sum, value) => sum + value, 0) || 1;
  return odds.map((value) => value / total);
};
