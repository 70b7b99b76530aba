import { saysApply } from "../../entities/spot-need.ts";
import { isQuestion } from "../../text/is-question.ts";
import type { Outcome, TurnInput } from "../outcome.ts";
import { spotted, spotValues } from "./spot-values.ts";
import { startIntake } from "./start-intake.ts";

/**
 * "Jesteśmy KGW z Cegłowa, 18 osób, szukamy księgowej, Barbara, 500 000 000": somebody who gives a contact and says
 * who or where they are begins a request, also without saying so.
 */
export function startWithValues(turn: TurnInput): Outcome | undefined {
  const { text, memory, world } = turn;
  if (memory.draft || isQuestion(text)) return undefined;
  const values = spotValues(text, world);
  const isAboutThem = aboutApplicant.some((step) => values[step] !== undefined);
  const hasContact = values[spotted.contact] !== undefined;
  if (!isAboutThem || !(hasContact || saysApply(text))) return undefined;
  return startIntake(turn, values);
}

const aboutApplicant: readonly string[] = [spotted.applicant, spotted.place, ...spotted.people];
