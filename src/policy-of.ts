import type { Config } from "./config/config.ts";
import type { World } from "./conversation/world.ts";

/** What the operator has decided, as far as a turn must know it. */
export function policyOf({ intake, privacy }: Config): World["policy"] {
  return {
    afterProgrammeEnd: intake.afterProgrammeEnd,
    outsideArea: intake.outsideArea,
    draftHours: intake.draftHours,
    noticeVersion: privacy.noticeVersion,
    notice: {
      controller: privacy.controllerName,
      controllerContact: privacy.controllerContact,
      legalBasis: privacy.legalBasis,
      retentionDays: privacy.requestRetentionDays,
    },
  };
}
