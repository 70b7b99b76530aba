import { type RetentionPeriods, retentionLimits } from "./retention-limits.ts";
import { type RetentionKind, type RetentionStore, retentionKinds } from "./retention-store.ts";

/** Turns of people wait for a transaction: a small one. */
const most = 100;

/**
 * Deletes and erases all whose time is over, also what became due while nothing ran; returns how many of each. A
 * second run right after it finds nothing.
 */
export async function applyRetention(
  store: RetentionStore,
  periods: RetentionPeriods,
  now: Date,
): Promise<Record<RetentionKind, number>> {
  const limits = retentionLimits(periods, now);
  const counts = { drafts: 0, conversations: 0, requests: 0, questions: 0 };
  for (const kind of retentionKinds) {
    for (let removed = most; removed === most; counts[kind] += removed) {
      removed = await store.removeDue(kind, limits, { most, at: now });
    }
  }
  await store.settle();
  return counts;
}
