/** The text with each match blanked out; places in it stay the same. */
export function maskMatches(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (masked, pattern) => masked.replace(pattern, (match) => "_".repeat(match.length)),
    text,
  );
}
