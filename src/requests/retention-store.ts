/** What is kept for a time only. Of requests the personal data goes, the rest is deleted. */
export const retentionKinds = ["drafts", "conversations", "requests", "questions"] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** What was last changed, said, sent or asked before these instants is due. */
export type RetentionLimits = Readonly<Record<RetentionKind, Date>>;

type Due = {
  count: number;
  /** Of what is due; null where nothing is. */
  oldest: Date | null;
};

export interface RetentionStore {
  findDue(kind: RetentionKind, limits: RetentionLimits): Promise<Due>;
  /** At most `most` of what is due, the oldest first, in one transaction; returns how many. `at` is now. */
  removeDue(
    kind: RetentionKind,
    limits: RetentionLimits,
    options: { most: number; at: Date },
  ): Promise<number>;
  /** Erased bytes leave the file's journal as well; until then they are still in it. */
  settle(): Promise<void>;
}
