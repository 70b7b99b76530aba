import { collectEvidence } from "./collect-evidence.ts";
import {
  createLogistic,
  type LogisticExample,
  type LogisticWeights,
  trainLogistic,
} from "./train-logistic.ts";
import { type Catalogue, createRank, type Sample, trainRanker } from "./train-ranker.ts";

/** How far a ranking can be trusted: evidence → probability that the message belongs to one of the entries. */
export type JudgeWeights = {
  inScope: LogisticWeights;
  /** From this probability on the best entry may be answered. */
  answerFrom: number;
  /** From this probability on entries may be offered. */
  offerFrom: number;
};

const FOLDS = 2;
/**
 * How many of the messages that must not be answered may pass, when they are as strange to the ranker as can be: it
 * was trained without half of them. A wrong answer costs most, hence 3 in 100; a needless "did you mean" 15 more.
 */
const MAY_BE_ANSWERED = 0.03;
const MAY_BE_OFFERED = 0.18;

/**
 * Learns how far to trust a ranking. Rankers trained on one half of the samples rank the other half, what must not
 * be answered included, as unseen messages; a logistic regression learns from the evidence which of them were in
 * scope, and the two thresholds are read off those that were not.
 */
export const trainJudge = (catalogue: Catalogue, samples: readonly Sample[]): JudgeWeights => {
  const examples = Array.from({ length: FOLDS }, (_, fold) => judgeFold(catalogue, samples, fold)).flat();
  const inScope = trainLogistic(examples);
  const probabilityOf = createLogistic(inScope);
  const strangers = examples
    .filter(({ isTrue }) => !isTrue)
    .map(({ features }) => probabilityOf(features))
    .sort((one, other) => other - one);
  const passing = (share: number): number => strangers[Math.floor(share * strangers.length)] ?? 0.5;
  return {
    inScope,
    answerFrom: passing(MAY_BE_ANSWERED),
    offerFrom: passing(MAY_BE_OFFERED),
  };
};

const judgeFold = (catalogue: Catalogue, samples: readonly Sample[], fold: number): LogisticExample[] => {
  const isHeldOut = (index: number): boolean => index % FOLDS === fold;
  const learnt = samples.filter((_, index) => !isHeldOut(index));
  const rank = createRank(trainRanker(catalogue, learnt, 1));
  return samples
    .filter((_, index) => isHeldOut(index))
    .map((sample) => ({
      features: collectEvidence(sample, rank(sample)),
      isTrue: sample.label < catalogue.entries.length,
    }));
};
