import type { Answers } from "./answer.ts";
import type { Predicates } from "./next-target.ts";
import { placeOfWork } from "./place-of-work.ts";

/** The conditions that dialogs/zgloszenie.yaml may name after `is:`. */
export const intakePredicates: Predicates = {
  "jest-email": hasEmail,
  "warszawa-bez-dzielnicy": isWarszawaAsAWhole,
};

function hasEmail(answers: Answers): boolean {
  const contact = answers.kontakt;
  return contact?.kind === "contact" && contact.email !== null;
}

/** "Warszawa", but not "Mokotów" or "Warszawa, Ursus". */
function isWarszawaAsAWhole(answers: Answers): boolean {
  const place = placeOfWork(answers);
  return place !== null && place.subregion === "warszawa" && place.name === place.powiat;
}
