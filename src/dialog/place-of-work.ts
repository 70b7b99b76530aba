import type { Answers, PlaceAnswer } from "./answer.ts";

/** The steps that ask for it, the more precise one first. */
export const placeOfWorkSteps: readonly string[] = ["miejsce-opis", "miejsce"];

/**
 * The place that decides about subregion and partner: where the work is done, not where the seat is. Takes the
 * answers on the path; null while the place is not known, or not known to us.
 */
export function placeOfWork(answers: Answers): PlaceAnswer | null {
  for (const id of placeOfWorkSteps) {
    const answer = answers[id];
    if (answer?.kind === "place") return answer.place;
  }
  return null;
}
