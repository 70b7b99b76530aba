import { parse } from "yaml";
import { z } from "zod";
import type { Ledger } from "./ledger.ts";

const ledgerSchema = z.strictObject({
  questions: z.array(
    z.strictObject({ q: z.string(), expected: z.array(z.string()).min(1), gives: z.string() }),
  ),
  outOfScope: z.array(z.strictObject({ q: z.string(), gives: z.string() })),
});

/** Throws with the key of what is no ledger. */
export function parseLedger(yaml: string): Ledger {
  return ledgerSchema.parse(parse(yaml));
}
