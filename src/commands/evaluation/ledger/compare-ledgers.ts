import type { Ledger } from "./ledger.ts";

/** What has to happen to the ledger to fit what the assistant says now. */
export type Drift = { toRemove: Ledger; toAdd: Ledger };

/** Compares by question and expected topics; what was given instead may have changed from one error to another. */
export function compareLedgers(written: Ledger, now: Ledger): Drift {
  return { toRemove: without(written, now), toAdd: without(now, written) };
}

function without(ledger: Ledger, others: Ledger): Ledger {
  const known = new Set([...others.questions, ...others.outOfScope].map(keyOf));
  return {
    questions: ledger.questions.filter((gap) => !known.has(keyOf(gap))),
    outOfScope: ledger.outOfScope.filter((gap) => !known.has(keyOf(gap))),
  };
}

function keyOf({ q, expected }: { q: string; expected?: readonly string[] }): string {
  return JSON.stringify([q, expected]);
}
