import { type Automaton, isFinal, labelOf, nextArc, targetOf } from "./automaton.ts";

type Found = {
  /** A view that the next step overwrites: copy or decode it at once. */
  bytes: Buffer;
  /** The node after the string (and after `until`); 0 when nothing follows. */
  node: number;
};

/**
 * Every byte string from a node, depth first: whole strings, or with `until` the parts before that byte.
 * An explicit stack instead of nested generators: the dictionary has millions of strings.
 */
export function* walkStrings(automaton: Automaton, start: number, until?: number): Iterable<Found> {
  const bytes = Buffer.allocUnsafe(MAX_LENGTH);
  // One arc a depth; 0 where a node has no more arcs.
  const arcs = [start];
  for (let arc = arcs.at(-1); arc !== undefined; arc = arcs.at(-1)) {
    if (arc === 0) {
      arcs.pop();
      moveOn(automaton, arcs);
      continue;
    }
    const label = labelOf(automaton, arc);
    const node = targetOf(automaton, arc);
    bytes[arcs.length - 1] = label;
    if (label === until) {
      yield { bytes: bytes.subarray(0, arcs.length - 1), node };
    } else if (until === undefined && isFinal(automaton, arc)) {
      yield { bytes: bytes.subarray(0, arcs.length), node };
    }
    if (node === 0 || label === until) {
      moveOn(automaton, arcs);
    } else {
      arcs.push(node);
    }
  }
}

/** Bytes; the dictionary's longest string has under 300. */
const MAX_LENGTH = 512;

function moveOn(automaton: Automaton, arcs: number[]): void {
  const arc = arcs.pop();
  if (arc !== undefined) {
    arcs.push(nextArc(automaton, arc));
  }
}
