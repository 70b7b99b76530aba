import { fold } from "../text/fold.ts";
import { buildStringIndex, type StringIndex } from "../text/string-index.ts";
import type { Entry } from "./entry.ts";

/** What a message is that stands among the samples, word for word; `unknown`: it does not, or with several entries. */
type Exact = { kind: "entry"; id: string } | { kind: "negative" } | { kind: "unknown" };

export type FindExact = (text: string) => Exact;

const NEGATIVE = -1;

/**
 * Finds messages that stand among the samples, whatever their case, diacritics and punctuation: what an editor has
 * given a topic is answered by that topic, however few samples it has.
 */
export function createExactFinder(entries: readonly Entry[], negatives: readonly string[]): FindExact {
  const ids = entries.map(({ id }) => id);
  const index = indexSamples(entries, negatives);
  return (text) => {
    const key = keyOf(text);
    // A sample of "?" alone says nothing of a message of "–" alone.
    const numbers = key === "" ? [] : index.numbersOf(key);
    const [first] = numbers;
    if (first === undefined || numbers.some((number) => number !== first)) return { kind: "unknown" };
    const id = ids[first];
    return id === undefined ? { kind: "negative" } : { kind: "entry", id };
  };
}

/** Apart from the finder, which would keep the samples alive. */
function indexSamples(entries: readonly Entry[], negatives: readonly string[]): StringIndex {
  const count = entries.reduce((sum, { samples }) => sum + samples.length, negatives.length);
  return buildStringIndex(count, (add) => {
    for (const [number, { samples }] of entries.entries()) {
      for (const sample of samples) add(keyOf(sample), number);
    }
    for (const negative of negatives) add(keyOf(negative), NEGATIVE);
  });
}

function keyOf(text: string): string {
  return fold(text).split(" ").filter(Boolean).join(" ");
}
