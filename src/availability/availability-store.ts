import type { Availability } from "./availability.ts";
import type { Decision } from "./decision.ts";

/** Who decided what, and what was there before. Append-only. */
export type DecisionEntry = { at: Date; actor: string; before: Decision; after: Decision };

export interface AvailabilityStore {
  read(): Promise<Availability>;
  /** Keeps a decision and its entry of the history together; one that changes nothing is not kept: "same". */
  decide(decision: Decision, by: { actor: string; at: Date }): Promise<{ kind: "kept" | "same" }>;
  /** Newest first. */
  history(most: number): Promise<DecisionEntry[]>;
}
