export type LogisticExample = { features: readonly number[]; isTrue: boolean };

/** What was learnt: `scale` standardises each feature, the last weight is the constant term. */
export type LogisticWeights = { weights: readonly number[]; scale: Scale };

/** Features → probability. */
export type Logistic = (features: readonly number[]) => number;

export const createLogistic =
  ({ weights, scale }: LogisticWeights): Logistic =>
  (features) =>
    sigmoid(dot(weights, standardise(features, scale)));

const ITERATIONS = 25;
/** Keeps weights of features that rarely vary near zero. */
const RIDGE = 1;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares) with standardised features: a
 * dozen features and some thousand examples take a few milliseconds, and nothing depends on a step size.
 */
export const trainLogistic = (examples: readonly LogisticExample[]): LogisticWeights => {
  const scale = scaleOf(examples);
  const rows = examples.map(({ features }) => standardise(features, scale));
  const size = scale.length + 1;
  let weights: number[] = new Array(size).fill(0);
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const { gradient, hessian } = slopes(examples, rows, weights);
    const step = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight - (step[index] ?? 0));
    if (step.every((change) => Math.abs(change) < 1e-6)) break;
  }
  return { weights, scale };
};

type Scale = readonly { mean: number; deviation: number }[];

const scaleOf = (examples: readonly LogisticExample[]): Scale => {
  const count = Math.max(1, examples.length);
  return (examples[0]?.features ?? []).map((_, index) => {
    const values = examples.map(({ features }) => features[index] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
};

/** The last one is the constant term. */
const standardise = (features: readonly number[], scale: Scale): number[] => [
  ...scale.map(({ mean, deviation }, index) => ((features[index] ?? 0) - mean) / deviation),
  1,
];

const slopes = (
  examples: readonly LogisticExample[],
  rows: readonly number[][],
  weights: readonly number[],
) => {
  const size = weights.length;
  const gradient = weights.map((weight, index) => (index === size - 1 ? 0 : RIDGE * weight));
  const hessian: number[][] = weights.map((_, row) =>
    weights.map((__, column) => (row === column ? (row === size - 1 ? 1e-9 : RIDGE) : 0)),
  );
  examples.forEach(({ isTrue }, example) => {
    const row = rows[example] ?? [];
    const probability = sigmoid(dot(weights, row));
    const error = probability - (isTrue ? 1 : 0);
    const curvature = Math.max(1e-9, probability * (1 - probability));
    for (let first = 0; first < size; first += 1) {
      const value = row[first] ?? 0;
      gradient[first] = (gradient[first] ?? 0) + error * value;
      const line = hessian[first] ?? [];
      for (let second = 0; second < size; second += 1) {
        line[second] = (line[second] ?? 0) + curvature * value * (row[second] ?? 0);
      }
    }
  });
  return { gradient, hessian };
};

/** Gauss–Jordan elimination with pivoting; the matrix is small and positive definite. */
const solve = (matrix: number[][], vector: readonly number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, vector[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const chosen = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    const divisor = chosen[column] || 1e-12;
    const normal = chosen.map((value) => value / divisor);
    rows[column] = normal;
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== column && factor !== 0) {
        rows[index] = row.map((value, at) => value - factor * (normal[at] ?? 0));
      }
    });
  }
  return rows.map((row) => row[size] ?? 0);
};

const dot = (weights: readonly number[], row: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (row[index] ?? 0), 0);

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
