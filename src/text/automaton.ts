/**
 * A CFSA2 automaton (Morfologik's compact finite-state automaton, version 2), read in place: a set of byte strings
 * stored as a graph whose arcs carry one byte each. Nodes and arcs are offsets in `arcs`; a node is the offset of its
 * first arc.
 *
 * An arc is one byte of flags and label index, the label itself when the index is 0, and the offset of its target as
 * a variable-length integer unless the target follows the node's last arc.
 */
export type Automaton = {
  root: number;
  arcs: Uint8Array;
  /** The most frequent bytes, by label index. */
  labels: Uint8Array;
};

const TARGET_FOLLOWS = 0x80;
const LAST_ARC = 0x40;
const FINAL_ARC = 0x20;
const LABEL_INDEX = 0x1f;

/** The arc of `node` that carries `label`, or 0. */
export function findArc(automaton: Automaton, node: number, label: number): number {
  for (let arc = node; arc !== 0; arc = nextArc(automaton, arc)) {
    if (labelOf(automaton, arc) === label) {
      return arc;
    }
  }
  return 0;
}

/** The arc after `arc` in the same node, or 0. */
export function nextArc({ arcs }: Automaton, arc: number): number {
  return byteAt(arcs, arc) & LAST_ARC ? 0 : skipArc(arcs, arc);
}

export function labelOf({ arcs, labels }: Automaton, arc: number): number {
  const index = byteAt(arcs, arc) & LABEL_INDEX;
  return index > 0 ? byteAt(labels, index) : byteAt(arcs, arc + 1);
}

/** Whether a string ends with this arc. */
export function isFinal({ arcs }: Automaton, arc: number): boolean {
  return (byteAt(arcs, arc) & FINAL_ARC) !== 0;
}

/** The node that the arc leads to; 0 when nothing follows. */
export function targetOf({ arcs }: Automaton, arc: number): number {
  const head = byteAt(arcs, arc);
  if ((head & TARGET_FOLLOWS) === 0) {
    return readInteger(arcs, arc + ((head & LABEL_INDEX) === 0 ? 2 : 1));
  }
  let last = arc;
  while ((byteAt(arcs, last) & LAST_ARC) === 0) {
    last = skipArc(arcs, last);
  }
  return skipArc(arcs, last);
}

/** The offset behind an arc. */
function skipArc(arcs: Uint8Array, arc: number): number {
  const head = byteAt(arcs, arc);
  let offset = arc + ((head & LABEL_INDEX) === 0 ? 2 : 1);
  if ((head & TARGET_FOLLOWS) === 0) {
    while (byteAt(arcs, offset) & 0x80) {
      offset += 1;
    }
    offset += 1;
  }
  return offset;
}

/** Seven bits a byte, lowest first; the high bit says that more follow. */
function readInteger(arcs: Uint8Array, offset: number): number {
  let value = 0;
  for (let at = offset, shift = 0; ; at += 1, shift += 7) {
    value |= (byteAt(arcs, at) & 0x7f) << shift;
    if ((byteAt(arcs, at) & 0x80) === 0) {
      return value;
    }
  }
}

function byteAt(bytes: Uint8Array, offset: number): number {
  const byte = bytes[offset];
  if (byte === undefined) {
    throw new Error("the automaton is cut off");
  }
  return byte;
}
