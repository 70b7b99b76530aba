/** The tables behind src/availability. Decisions are JSON. */
export type AvailabilityTables = {
  /** The decision that holds, one row a subject. */
  availability: { subject: string; decision: string };
  availability_history: DecisionTable;
};

/** Append only: see append-only.ts. */
type DecisionTable = {
  /** 1, 2, 3 … */
  sequence: number;
  at: string;
  actor: string;
  before: string;
  after: string;
};
