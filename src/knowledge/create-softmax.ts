import type { SoftmaxWeights } from "./quantise.ts";
import type { Vector } from "./train-softmax.ts";

export type Softmax = {
  /** One log-probability for each label. */
  logProbabilities: (vector: Vector) => Float64Array;
};

export const createSoftmax = ({ labels, codes, scales }: SoftmaxWeights): Softmax => ({
  logProbabilities: ({ indexes, values }) => {
    const scores = new Float64Array(labels);
    for (let feature = 0; feature < indexes.length; feature += 1) {
      const value = values[feature] ?? 0;
      const base = (indexes[feature] ?? 0) * labels;
      for (let label = 0; label < labels; label += 1) {
        scores[label] = (scores[label] ?? 0) + value * (codes[base + label] ?? 0);
      }
    }
    return toLogProbabilities(scores.map((score, label) => score * (scales[label] ?? 0)));
  },
});

const toLogProbabilities = (scores: Float64Array): Float64Array => {
  let highest = -Infinity;
  for (const value of scores) if (value > highest) highest = value;
  let total = 0;
  for (const value of scores) total += Math.exp(value - highest);
  const shift = highest + Math.log(total);
  return scores.map((value) => value - shift);
};
