import { collectEvidence } from "./collect-evidence.ts";
import { createFeaturiser } from "./create-featuriser.ts";
import type { Entry } from "./entry.ts";
import type { Reading } from "./reading.ts";
import { createLogistic } from "./train-logistic.ts";
import type { Model } from "./train-model.ts";
import { createRank } from "./train-ranker.ts";

/** One text against all entries. */
export type Classification = {
  /** Probability that it belongs to one of them. */
  inScope: number;
  /** All entries, likeliest first, with their probabilities given that it does. */
  ranked: readonly { entry: Entry; p: number }[];
};

export type Classifier = {
  /** Null where no word is known: there is nothing to go by. */
  classify: (text: string) => Classification | null;
  /** Thresholds of `inScope`. */
  answerFrom: number;
  offerFrom: number;
};

/** `model` was learnt from these entries, in this order, read the same way. */
export const createClassifier = (
  entries: readonly Entry[],
  model: Model,
  read: (text: string) => Reading,
): Classifier => {
  const toVector = createFeaturiser(model.features);
  const rank = createRank(model.ranker);
  const inScope = createLogistic(model.judge.inScope);
  const { answerFrom, offerFrom } = model.judge;
  return {
    answerFrom,
    offerFrom,
    classify: (text) => {
      const reading = read(text);
      const message = { reading, vector: toVector(reading) };
      const ranking = rank(message);
      if (!reading.terms.some(ranking.has)) return null;
      const ranked = entries
        .map((entry, index) => ({ entry, p: ranking.probabilities[index] ?? 0 }))
        .sort((one, other) => other.p - one.p);
      return { inScope: inScope(collectEvidence(message, ranking)), ranked };
    },
  };
};
