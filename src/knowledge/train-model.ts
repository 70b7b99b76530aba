import { buildFeatureSpace } from "./create-featuriser.ts";
import type { Entry } from "./entry.ts";
import type { Reading } from "./reading.ts";
import { type JudgeWeights, trainJudge } from "./train-judge.ts";
import { type RankerWeights, type Sample, trainRanker } from "./train-ranker.ts";

/** All that is learnt from the texts, as plain data: from training, or from the file that a build wrote. */
export type Model = { features: readonly string[]; ranker: RankerWeights; judge: JudgeWeights };

export type ModelTexts = {
  entries: readonly Entry[];
  /** Messages that belong to none of the entries. */
  negatives: readonly string[];
  read: (text: string) => Reading;
};

/** Learns the entries from their samples: some three seconds, and the same result for the same texts. */
export const trainModel = ({ entries, negatives, read }: ModelTexts): Model => {
  const labelled = [
    ...entries.flatMap(({ samples }, label) => samples.map((text) => ({ reading: read(text), label }))),
    ...negatives.map((text) => ({ reading: read(text), label: entries.length })),
  ];
  const { names, vectors } = buildFeatureSpace(labelled.map(({ reading }) => reading));
  const samples = labelled.flatMap((one, index): Sample[] => {
    const vector = vectors[index];
    return vector ? [{ ...one, vector }] : [];
  });
  const texts = entries.map(({ title, body }) => ({ title: read(title), body: read(body) }));
  const catalogue = { entries: texts, features: names.length };
  return { features: names, judge: trainJudge(catalogue, samples), ranker: trainRanker(catalogue, samples) };
};
