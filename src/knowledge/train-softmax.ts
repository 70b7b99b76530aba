import { quantise, type SoftmaxWeights } from "./quantise.ts";

/** Features of one text: indexes into the feature space and their values, of equal length. */
export type Vector = { indexes: Int32Array; values: Float32Array };
export type Labelled = Vector & { label: number };

export type SoftmaxOptions = {
  labels: number;
  features: number;
  epochs: number;
  runs: number;
  /** Adagrad's step. */
  rate: number;
  random: () => number;
};

/** Below it a label's gradient changes nothing worth the time. */
const NEGLIGIBLE = 0.02;
/** An example as sure as this is left out of later rounds. */
const LEARNED = 0.95;

/**
 * Multinomial logistic regression by Adagrad, one example at a time; the same input gives the same weights. They are
 * the mean of `runs` in different orders: a single order decides a question in a hundred by chance.
 */
export const trainSoftmax = (examples: readonly Labelled[], options: SoftmaxOptions): SoftmaxWeights => {
  const { labels, runs } = options;
  const mean = new Float32Array(options.features * labels);
  for (let run = 0; run < runs; run += 1) {
    const weights = trainOnce(examples, options);
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / runs;
  }
  return quantise(mean, labels);
};

const trainOnce = (examples: readonly Labelled[], options: SoftmaxOptions): Float32Array => {
  const { labels, features, epochs, rate, random } = options;
  const weights = new Float32Array(features * labels);
  const squares = new Float32Array(features).fill(1e-3);
  const scores = new Float64Array(labels);
  const errors = new Float64Array(labels);
  const targets = new Int32Array(labels);
  let order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const open: number[] = [];
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      score(example, weights, scores);
      toProbabilities(scores);
      if ((scores[example.label] ?? 0) < LEARNED) open.push(index);
      const active = selectActive(scores, example.label, errors, targets);
      step({
        example,
        weights,
        squares,
        labels,
        rate,
        active,
        errors,
        targets,
      });
    }
    order = open;
  }
  return weights;
};

/** Fills `errors` and `targets` with the labels whose probability must change; returns how many they are. */
const selectActive = (
  probabilities: Float64Array,
  label: number,
  errors: Float64Array,
  targets: Int32Array,
): number => {
  let active = 0;
  for (let target = 0; target < probabilities.length; target += 1) {
    const error = (probabilities[target] ?? 0) - (target === label ? 1 : 0);
    if (Math.abs(error) < NEGLIGIBLE) continue;
    errors[active] = error;
    targets[active] = target;
    active += 1;
  }
  return active;
};

type Step = {
  example: Labelled;
  weights: Float32Array;
  squares: Float32Array;
  rate: number;
  active: number;
  errors: Float64Array;
  targets: Int32Array;
  labels: number;
};

/** Adagrad with one step size a feature: those met seldom learn fast, those met always learn slowly. */
const step = ({ example, weights, squares, labels, rate, active, errors, targets }: Step): void => {
  const { indexes, values } = example;
  let sum = 0;
  for (let target = 0; target < active; target += 1) sum += (errors[target] ?? 0) ** 2;
  for (let feature = 0; feature < indexes.length; feature += 1) {
    const value = values[feature] ?? 0;
    const index = indexes[feature] ?? 0;
    const square = (squares[index] ?? 0) + sum * value * value;
    squares[index] = square;
    const pace = (rate * value) / Math.sqrt(square);
    const base = index * labels;
    for (let target = 0; target < active; target += 1) {
      const at = base + (targets[target] ?? 0);
      weights[at] = (weights[at] ?? 0) - pace * (errors[target] ?? 0);
    }
  }
};

/** Four features at a time: reading and writing the scores is most of the work. */
const score = ({ indexes, values }: Vector, weights: Float32Array, scores: Float64Array): void => {
  const labels = scores.length;
  scores.fill(0);
  for (let feature = 0; feature < indexes.length; feature += 4) {
    const one = values[feature] ?? 0;
    const two = values[feature + 1] ?? 0;
    const three = values[feature + 2] ?? 0;
    const four = values[feature + 3] ?? 0;
    const base1 = (indexes[feature] ?? 0) * labels;
    const base2 = (indexes[feature + 1] ?? 0) * labels;
    const base3 = (indexes[feature + 2] ?? 0) * labels;
    const base4 = (indexes[feature + 3] ?? 0) * labels;
    for (let label = 0; label < labels; label += 1) {
      scores[label] =
        (scores[label] ?? 0) +
        one * (weights[base1 + label] ?? 0) +
        two * (weights[base2 + label] ?? 0) +
        three * (weights[base3 + label] ?? 0) +
        four * (weights[base4 + label] ?? 0);
    }
  }
};

const toProbabilities = (scores: Float64Array): void => {
  let highest = -Infinity;
  for (const value of scores) if (value > highest) highest = value;
  let total = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const value = Math.exp((scores[label] ?? 0) - highest);
    scores[label] = value;
    total += value;
  }
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) / total;
};

const shuffle = (order: number[], random: () => number): void => {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
};
