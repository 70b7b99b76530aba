/**
 * Reads the positions in a list of `count` options that a text names: "2", "druga", "1, 3 i 5". Counted from 1; null
 * where the text says anything else. Handed in, since words for numbers are a matter of language.
 */
export type PositionReader = (text: string, count: number) => readonly number[] | null;

/** The positions that need no language: "2", "2.", "1, 3". */
export const readDigits: PositionReader = (text, count) => {
  if (!/^\s*\d{1,2}(?:[\s,;]+\d{1,2})*\s*\.?\s*$/.test(text)) return null;
  const positions = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return positions.every((position) => position >= 1 && position <= count) ? positions : null;
};
