import type { ActionKind } from "./life-cycle.ts";
import type { RequestStatus } from "./support-request.ts";

/** Why an action was not taken; in words: say-refusal.ts. */
export type Refusal =
  /** There is no such request, or it is not for this partner: the two look alike on purpose. */
  | { kind: "unknown" }
  /** A coordinator has it already; `by` is that person's id. */
  | { kind: "taken"; by: string }
  /** The life cycle knows no such move from here. */
  | { kind: "not-now"; status: RequestStatus; action: ActionKind }
  | { kind: "not-allowed"; action: ActionKind }
  /** A reason, or a note, is missing. */
  | { kind: "no-text"; action: ActionKind }
  | { kind: "too-long"; most: number };
