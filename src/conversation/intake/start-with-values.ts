import { saysApply } from "../../entities/spot-need.ts";
import { isQuestion } from "../../text/is-question.ts";
import type { Outcome, TurnInput } from "../outcome.ts";
import { spotted, spotValues } from "./spot-values.ts";
import { startIntake } from "./start-intake.ts";

/**
 * "Jesteśmy KGW z Cegłowa, 18 osób, szukamy księgowej, Barbara, 500 000 000": somebody who gives a contact and says
 * who or where they are begins a request, also without saying so. So does who wants to apply, whatever else they tell:
 * "sąsiadka mi powiedziała, że pomagacie, i chcielibyśmy się zgłosić".
 */
export function startWithValues(turn: TurnInput): Outcome | undefined {
  const { text, memory, world } = turn;
  if (memory.draft || isQuestion(text)) return undefined;
  const values = spotValues(text, world);
  const isAboutThem = aboutApplicant.some((step) => values[step] !== undefined);
  const givesContact = isAboutThem && values[spotted.contact] !== undefined;
  if (!givesContact && !saysApply(text)) return undefined;
  return startIntake(turn, Object.keys(values).length > 0 ? values : null);
}

const aboutApplicant: readonly string[] = [spotted.applicant, spotted.place, ...spotted.people];
