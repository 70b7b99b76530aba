import { expect, test } from "vitest";
import { createSoftmax } from "../../src/knowledge/create-softmax.ts";
import { seededRandom } from "../../src/knowledge/seeded-random.ts";
import { trainSoftmax } from "../../src/knowledge/train-softmax.ts";

const vector = (...indexes: number[]) => ({
  indexes: Int32Array.from(indexes),
  values: Float32Array.from(indexes, () => 1),
});
const examples = [
  { ...vector(0, 3), label: 0 },
  { ...vector(0, 4, 5, 6, 7), label: 0 },
  { ...vector(1, 3), label: 1 },
  { ...vector(1, 4), label: 1 },
  { ...vector(2), label: 2 },
];
const train = () =>
  createSoftmax(
    trainSoftmax(examples, {
      labels: 3,
      features: 8,
      epochs: 20,
      runs: 1,
      rate: 0.4,
      random: seededRandom(7),
    }),
  );

test("learns which feature tells the labels apart", () => {
  const logs = train().logProbabilities(vector(1, 5));
  expect(logs[1]).toBeGreaterThan(logs[0] ?? 0);
  expect(logs[1]).toBeGreaterThan(logs[2] ?? 0);
});

test("gives probabilities that add up to 1", () => {
  const sum = train()
    .logProbabilities(vector(0, 2))
    .reduce((total, log) => total + Math.exp(log), 0);
  expect(sum).toBeCloseTo(1, 9);
});

test("gives the same weights for the same seed", () => {
  expect(train().logProbabilities(vector(0, 3))).toEqual(train().logProbabilities(vector(0, 3)));
});

test("knows nothing of a message without a feature", () => {
  const [first, second] = train().logProbabilities(vector());
  expect(first).toBeCloseTo(second ?? 0, 9);
});
