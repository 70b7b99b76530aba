/** Which partner serves a powiat, as staff decided in the panel: it goes over the row of knowledge/partners.yaml. */
export type StaffAssignment = {
  powiat: string;
  partner: string;
  status: "robocze" | "potwierdzone";
  /** Day of the decision: "2026-11-24". */
  asOf: string;
  /** Who confirmed it and how. */
  basis: string;
};

export interface AssignmentStore {
  list(): Promise<StaffAssignment[]>;
  /** One for each powiat: a new one replaces the former. */
  save(assignment: StaffAssignment): Promise<void>;
}
