import type { RetentionLimits } from "./retention-store.ts";

/** For how long: settings. */
export type RetentionPeriods = {
  draftHours: number;
  conversationHours: number;
  requestDays: number;
  questionDays: number;
};

/** What is older than these instants has been kept long enough. */
export function retentionLimits(periods: RetentionPeriods, now: Date): RetentionLimits {
  const before = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
  return {
    drafts: before(periods.draftHours),
    conversations: before(periods.conversationHours),
    requests: before(24 * periods.requestDays),
    questions: before(24 * periods.questionDays),
  };
}
