import { type Automaton, targetOf } from "./automaton.ts";

/**
 * Opens a CFSA2 file: "\fsa", version 0xC6, two bytes of flags, the size of the label table, the label table, then
 * the arcs. Throws when the bytes are something else, or an automaton with perfect-hash numbers, which we don't read.
 */
export function openAutomaton(bytes: Uint8Array): Automaton {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) {
    throw new Error("not a CFSA2 automaton");
  }
  const flags = ((bytes[5] ?? 0) << 8) | (bytes[6] ?? 0);
  if (flags & NUMBERS_FLAG) {
    throw new Error("a CFSA2 automaton with numbers is not supported");
  }
  const arcsStart = HEADER_LENGTH + (bytes[7] ?? 0);
  const automaton = {
    root: 0,
    arcs: bytes.subarray(arcsStart),
    labels: bytes.subarray(HEADER_LENGTH, arcsStart),
  };
  // The first node is a dummy whose only arc leads to the root.
  return { ...automaton, root: targetOf(automaton, 0) };
}

const MAGIC = [0x5c, 0x66, 0x73, 0x61, 0xc6];
const HEADER_LENGTH = 8;
const NUMBERS_FLAG = 0x100;
