/**
 * A text → pieces of at most `limit` UTF-16 units: cut between paragraphs, else between lines, else between words, and
 * only in a word that is longer than a piece within it.
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const end = findEnd(rest, limit);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

function findEnd(text: string, limit: number): number {
  const head = text.slice(0, limit + 1);
  for (const separator of ["\n\n", "\n", " "]) {
    const end = head.lastIndexOf(separator, limit);
    if (end > 0) return end;
  }
  // The two halves of a surrogate pair ("👍") stay together.
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
