import type { Lemmatize } from "../text/create-lemmatizer.ts";
import { createFeaturiser } from "./create-featuriser.ts";
import { createReader } from "./create-reader.ts";
import type { Entry } from "./entry.ts";
import type { SynonymGroup } from "./load-knowledge.ts";
import { trainJudge } from "./train-judge.ts";
import { type Sample, trainRanker } from "./train-ranker.ts";

export type ClassifierParts = {
  /** Messages that belong to none of the entries. */
  negatives: readonly string[];
  synonyms: readonly SynonymGroup[];
  lemmatize: Lemmatize;
  /** Replaces place names by one pseudo-word; applied to samples, negatives and messages alike. */
  maskPlaces?: (text: string) => string;
};

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

/** Learns the entries from their samples: about a second, and the same result for the same texts. */
export const createClassifier = (entries: readonly Entry[], parts: ClassifierParts): Classifier => {
  const { negatives, synonyms, lemmatize, maskPlaces = (text) => text } = parts;
  const read = createReader({ lemmatize, synonyms, maskPlaces });
  const labelled = [
    ...entries.flatMap(({ samples }, label) => samples.map((text) => ({ reading: read(text), label }))),
    ...negatives.map((text) => ({
      reading: read(text),
      label: entries.length,
    })),
  ];
  const { size, vectors, toVector } = createFeaturiser(labelled.map(({ reading }) => reading));
  const samples = labelled.flatMap((one, index): Sample[] => {
    const vector = vectors[index];
    return vector ? [{ ...one, vector }] : [];
  });
  const texts = entries.map(({ title, body }) => ({
    title: read(title),
    body: read(body),
  }));
  const catalogue = { entries: texts, features: size };
  const { inScope, answerFrom, offerFrom } = trainJudge(catalogue, samples);
  const rank = trainRanker(catalogue, samples);
  return {
    answerFrom,
    offerFrom,
    classify: (text) => {
      const reading = read(text);
      const message = { reading, vector: toVector(reading) };
      const ranking = rank(message);
      if (!reading.terms.some(ranking.has)) return null;
      const ranked = entries
        .map((entry, index) => ({
          entry,
          p: ranking.probabilities[index] ?? 0,
        }))
        .sort((one, other) => other.p - one.p);
      return { inScope: inScope(message, ranking), ranked };
    },
  };
};
