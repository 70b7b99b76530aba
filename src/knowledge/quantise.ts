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
 * largest weight of a label gives its scale. Plain loops: there are two million weights.
 */
export const quantise = (weights: Float32Array, labels: number): SoftmaxWeights => {
  const scales = new Float32Array(labels);
  for (let row = 0; row < weights.length; row += labels) {
    for (let label = 0; label < labels; label += 1) {
      const size = Math.abs(weights[row + label] ?? 0);
      if (size > (scales[label] ?? 0)) scales[label] = size;
    }
  }
  for (let label = 0; label < labels; label += 1) scales[label] = (scales[label] || 1) / LARGEST_CODE;
  const codes = new Int8Array(weights.length);
  for (let row = 0; row < weights.length; row += labels) {
    for (let label = 0; label < labels; label += 1) {
      codes[row + label] = Math.round((weights[row + label] ?? 0) / (scales[label] ?? 1));
    }
  }
  return { labels, codes, scales };
};
