import type { MemberProblem } from "../../staff/parse-staff-member.ts";
import type { PanelTexts } from "./panel-texts.ts";

/** Which sentence of dialogs/panel.yaml tells of a problem. */
export const memberProblemTexts = {
  email: "problemEmail",
  name: "problemName",
  role: "problemRole",
  "partner-missing": "problemPartnerMissing",
  "partner-unknown": "problemPartnerUnknown",
  "partner-unwanted": "problemPartnerUnwanted",
  oid: "problemOid",
} as const satisfies Record<MemberProblem, keyof PanelTexts["people"]>;
