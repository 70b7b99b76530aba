import type { WorldSettings } from "../load-world.ts";

/** For commands that show what the assistant would say: nothing is stored, so ids and the notice don't matter. */
export const commandLineSettings: WorldSettings = {
  policy: {
    afterProgrammeEnd: "accept",
    outsideArea: "accept",
    draftHours: 72,
    noticeVersion: "",
    notice: { controller: "", controllerContact: "", legalBasis: "", retentionDays: 0 },
  },
  newId: () => "",
  newRequestNumber: () => "",
};
