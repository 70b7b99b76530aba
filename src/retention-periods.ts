import type { Config } from "./config/config.ts";
import type { RetentionPeriods } from "./requests/retention-limits.ts";

/** The settings that say how long things are kept: the same for the job and for the command. */
export function retentionPeriods({ conversationHours, intake, privacy }: Config): RetentionPeriods {
  return {
    draftHours: intake.draftHours,
    conversationHours,
    requestDays: privacy.requestRetentionDays,
    questionDays: privacy.questionRetentionDays,
  };
}
