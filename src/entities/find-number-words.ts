import { ordinalForms } from "./polish-ordinals.ts";
import { type ScannedNumber, scanCardinal, type Word } from "./scan-cardinal.ts";
import { scanFraction } from "./scan-fraction.ts";

/** A number in words, [start, end) in the folded text. `last` is its last word, which shows the gender of an ordinal. */
export type NumberWords = {
  kind: "cardinal" | "fraction" | "ordinal";
  value: number;
  last: string;
  start: number;
  end: number;
};

/** Numbers in words in a folded text, none inside another: "trzy czwarte" is neither 3 nor 4. */
export function findNumberWords(folded: string): NumberWords[] {
  const words = split(folded);
  const found: NumberWords[] = [];
  for (let index = 0; index < words.length; ) {
    const number = scan(words, index);
    const [first, last] = [words[index], words[(number?.to ?? 0) - 1]];
    if (number !== undefined && first !== undefined && last !== undefined) {
      const { kind, value } = number;
      found.push({ kind, value, last: last.text, start: first.start, end: last.end });
    }
    index = number?.to ?? index + 1;
  }
  return found;
}

function scan(words: readonly Word[], from: number): (ScannedNumber & Pick<NumberWords, "kind">) | undefined {
  const fraction = scanFraction(words, from);
  if (fraction !== undefined) return { ...fraction, kind: "fraction" };
  const ordinal = scanOrdinal(words, from);
  if (ordinal !== undefined) return { ...ordinal, kind: "ordinal" };
  const cardinal = scanCardinal(words, from);
  return cardinal === undefined ? undefined : { ...cardinal, kind: "cardinal" };
}

/** "trzeciej", "dwudziestego pierwszego", "sto dwudziesty", "dwa tysiące dwudziestego szóstego". */
function scanOrdinal(words: readonly Word[], from: number): ScannedNumber | undefined {
  const start = scanCardinal(words, from);
  const base =
    start !== undefined && start.value > 0 && start.value % 100 === 0 ? start : { value: 0, to: from };
  const first = read(words, base.to, base.to > from);
  if (first === undefined || (start !== undefined && base !== start)) return undefined;
  const second = read(words, base.to + 1, true) ?? 0;
  const isCompound = first >= 20 && first <= 90 && second > 0 && second < 10;
  const value = base.value + first + (isCompound ? second : 0);
  return { value, to: base.to + (isCompound ? 2 : 1) };
}

function read(words: readonly Word[], index: number, isInside: boolean): number | undefined {
  const word = words[index];
  return word === undefined || (isInside && !word.isJoined) ? undefined : ordinalForms.get(word.text);
}

function split(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(/[\p{L}\d_]+/gu)) {
    const before = words.at(-1)?.end ?? 0;
    const isJoined = words.length > 0 && /^\s+$/.test(folded.slice(before, match.index));
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length, isJoined });
  }
  return words;
}
