import { stringify } from "yaml";
import type { Drift } from "./compare-ledgers.ts";
import type { Ledger } from "./ledger.ts";

/** Which lines the ledger has too many and which it lacks, as they stand in the file; empty where it fits. */
export function describeDrift({ toRemove, toAdd }: Drift): string {
  return [
    describe("take out, for it comes out right now or is no longer asked:", toRemove),
    describe("mend the answer or add, for it fails now:", toAdd),
  ].join("");
}

function describe(what: string, { questions, outOfScope }: Ledger): string {
  const lists = { ...(questions.length > 0 && { questions }), ...(outOfScope.length > 0 && { outOfScope }) };
  return Object.keys(lists).length === 0 ? "" : `${what}\n${stringify(lists, { lineWidth: 0 })}`;
}
