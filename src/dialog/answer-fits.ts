import type { Answer } from "./answer.ts";
import type { Step } from "./flow.ts";

/**
 * Whether an answer given earlier still belongs to the step as the file has it now. A new version of the file may
 * have dropped a choice or changed the kind of a step: such an answer is asked for again.
 */
export function answerFits(step: Step, answer: Answer): boolean {
  switch (answer.kind) {
    case "skipped":
      return step.optional;
    case "choice":
      return step.choices.some((choice) => choice.value === answer.value && choice.reads === undefined);
    case "choices":
      return step.kind === "choices" && answer.values.length > 0 && knowsAll(step, answer.values);
    case "text":
      return step.kind === "text" || step.kind === "name";
    case "place":
    case "place-unknown":
      return step.kind === "place";
    case "number":
      return step.kind === "nip" || step.kind === "regon" || step.kind === "register";
    case "people":
    case "contact":
      return step.kind === answer.kind;
  }
}

function knowsAll(step: Step, values: readonly string[]): boolean {
  return values.every((value) => step.choices.some((choice) => choice.value === value));
}
