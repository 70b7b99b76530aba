import { expect, test } from "vitest";
import { createLogistic, trainLogistic } from "../../src/knowledge/train-logistic.ts";

const examples = Array.from({ length: 200 }, (_, index) => ({
  // The second feature says nothing, the third never varies.
  features: [index / 100, index % 7, 1],
  isTrue: index >= 100 ? index % 10 !== 0 : index % 10 === 0,
}));
const probabilityOf = createLogistic(trainLogistic(examples));

test("follows the feature that matters", () => {
  expect(probabilityOf([2, 3, 1])).toBeGreaterThan(0.8);
  expect(probabilityOf([0, 3, 1])).toBeLessThan(0.2);
});

test("is calibrated: its mean is the share of what was true", () => {
  const mean = examples.reduce((sum, { features }) => sum + probabilityOf(features), 0) / examples.length;
  expect(mean).toBeCloseTo(examples.filter(({ isTrue }) => isTrue).length / examples.length, 3);
});
