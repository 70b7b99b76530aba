/** The sum of digits times weights, from which Polish register numbers take their check digit. */
export function weighDigits(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}
