import type { AbsenceProblem } from "../../staff/parse-absence.ts";
import type { PanelTexts } from "./panel-texts.ts";

/** Which sentence of dialogs/panel.yaml tells of a problem. */
export const absenceProblemTexts = {
  person: "problemPerson",
  days: "problemDays",
  deputy: "problemDeputy",
} as const satisfies Record<AbsenceProblem, keyof PanelTexts["absence"]>;
