import { tokenize } from "../text/tokenize.ts";
import { numeralForms } from "./polish-numerals.ts";
import { ordinalForms } from "./polish-ordinals.ts";

/** Words that only hold the numbers together: "opcja nr 2", "1, 3 i 5", "poproszę pierwszą oraz trzecią". */
const FILLERS = new Set(
  "i oraz a takze tez nr numer numery opcja opcje opcje odpowiedz odpowiedzi punkt punkty to ta te ten tak wybieram biore poprosze prosze".split(
    " ",
  ),
);
const ALL = /^wszystk(?:o|ie|iego|ich)$/; // "wszystko", "wszystkie"
const LAST = /^ostatni(?:a|e|ego|ej)?$/;
const RANGE = /^\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*$/; // "2-4"

/**
 * Positions in a list of `count` options that a text names and nothing else: "2", "druga", "1, 3 i 5", "2-4",
 * "ostatnia", "wszystko". Counted from 1, in the order of the text; null where the text says something else or
 * names a position that isn't there.
 */
export function readPositions(text: string, count: number): readonly number[] | null {
  const range = RANGE.exec(text);
  const positions = range === null ? readWords(text, count) : between(Number(range[1]), Number(range[2]));
  if (positions === null || positions.length === 0) return null;
  return positions.every((position) => position >= 1 && position <= count) ? [...new Set(positions)] : null;
}

function readWords(text: string, count: number): number[] | null {
  const words = tokenize(text)
    .map((token) => token.folded)
    .filter((word) => !FILLERS.has(word));
  const positions: number[] = [];
  for (const word of words) {
    if (ALL.test(word)) positions.push(...between(1, count));
    else if (LAST.test(word)) positions.push(count);
    else {
      const position = readPosition(word);
      if (position === undefined) return null;
      positions.push(position);
    }
  }
  return positions;
}

function readPosition(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  return ordinalForms.get(word) ?? numeralForms.get(word);
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
