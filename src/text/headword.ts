/** A key for a lemma and its word class (see `wordClass`): "koło:noun" is the circle, "koło:small" is near. */
export function headword({ lemma, wordClass }: { lemma: string; wordClass: string }): string {
  return `${lemma}:${wordClass}`;
}
