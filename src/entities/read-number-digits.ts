const SCALES: readonly [pattern: RegExp, scale: number][] = [
  [/tys/, 1000],
  [/mln|milion/, 1_000_000],
  [/mld|miliard/, 1_000_000_000],
];

/**
 * The value of a number in digits, folded: "423 886,33" → 423886.33, "1.500" → 1500, "2.5" → 2.5, "20 tys" → 20000,
 * "2 i pol" → 2.5, "1 1/2" → 1.5, "15-go" → 15.
 */
export function readNumberDigits(folded: string): number {
  const [, whole = "0", numerator, denominator] = /^(?:(\d+) )?(\d+)\/(\d+)/.exec(folded) ?? [];
  if (numerator !== undefined && denominator !== undefined) {
    return Number(whole) + Number(numerator) / Number(denominator);
  }
  const written = /^[\d \u00a0.,]+/.exec(folded)?.[0] ?? "";
  const digits = written
    .trim()
    .replace(/[ \u00a0]|\.(?=\d{3})/g, "")
    .replace(",", ".");
  const half = /\bi\s+pol\b/.test(folded) ? 0.5 : 0;
  const scale = SCALES.find(([pattern]) => pattern.test(folded))?.[1] ?? 1;
  // 1.005 · 1000 is 1004.9999999999999 otherwise.
  return Number(((Number(digits) + half) * scale).toPrecision(15));
}
