import { sayPeople } from "../text/say-people.ts";
import { sayPhone } from "../text/say-phone.ts";
import type { Answer, PlaceAnswer } from "./answer.ts";
import type { Step } from "./flow.ts";

/**
 * An answer as a row of the summary shows it, in words of the dialog file and of the person. A skipped answer is
 * empty text. `sayPlace` names a place: "Cegłów, powiat miński".
 */
export function describeAnswer(step: Step, answer: Answer, sayPlace: (place: PlaceAnswer) => string): string {
  switch (answer.kind) {
    case "choice":
      return labelOf(step, answer.value);
    case "choices":
      // Labels hold commas of their own: "Szkolenia, warsztaty, mentoring".
      return answer.values.map((value) => labelOf(step, value)).join("; ");
    case "text":
    case "place-unknown":
      return answer.text;
    case "people":
      return sayPeople(answer);
    case "place":
      return sayPlace(answer.place);
    case "contact":
      return [answer.phone === null ? null : sayPhone(answer.phone), answer.email]
        .filter((part) => part !== null)
        .join(", ");
    case "number":
      return answer.value;
    case "skipped":
      return "";
  }
}

function labelOf(step: Step, value: string): string {
  return step.choices.find((choice) => choice.value === value)?.label ?? value;
}
