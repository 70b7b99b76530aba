/** What a softmax regression has learnt: one byte for each feature and label, and one scale for each label. */
export type SoftmaxWeights = {
  labels: number;
  /** Feature by feature, each with its labels in order. */
  codes: Int8Array;
  scales: Float32Array;
};

const LARGEST_CODE = 127;

/**
 * Weights as bytes: a quarter of the room, and the same whether they come from training or from a file. The
 * largest weight of a label gives its scale.
 */
export const quantise = (weights: Float32Array, labels: number): SoftmaxWeights => {
  const largest = new Float32Array(labels);
  weights.forEach((weight, index) => {
    const label = index % labels;
    largest[label] = Math.max(largest[label] ?? 0, Math.abs(weight));
  });
  const scales = largest.map((value) => (value || 1) / LARGEST_CODE);
  const codes = Int8Array.from(weights, (weight, index) =>
    Math.round(weight / (scales[index % labels] ?? 1)),
  );
  return { labels, codes, scales };
};
