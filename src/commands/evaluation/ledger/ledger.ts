/**
 * The ledger of known gaps: questions of our own sets that are still answered wrongly, or offered only. A test holds
 * it against what is answered now, in both directions, so it can only shrink by better answers and never grow unseen.
 */
export type Ledger = {
  questions: readonly Gap[];
  /** Messages out of scope that are answered all the same. */
  outOfScope: readonly { q: string; gives: string }[];
};

/** `expected`: the accepted topics. `gives`: what came instead when the ledger was written, for its readers. */
type Gap = { q: string; expected: readonly string[]; gives: string };
