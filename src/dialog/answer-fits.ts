import type { Answer } from "./answer.ts";
import type { Step } from "./flow.ts";
import { readName } from "./read-text.ts";

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
      return fitsText(step, answer.text);
    case "place":
      return step.kind === "place";
    case "place-unknown":
      return step.kind === "place" && step.ownWords;
    case "number":
      return fitsNumber(step, answer.value);
    case "people":
    case "contact":
      return step.kind === answer.kind;
  }
}

/** New lengths are for new answers; but a story is no name. */
function fitsText(step: Step, text: string): boolean {
  return step.kind === "text" || (step.kind === "name" && readName(step, text).kind === "read");
}

/** A number of another register is no answer, though it is a number: NIP has ten digits, REGON nine or fourteen. */
function fitsNumber({ kind }: Step, value: string): boolean {
  if (kind === "nip") return /^\d{10}$/.test(value);
  if (kind === "regon") return /^(?:\d{9}|\d{14})$/.test(value);
  return kind === "register";
}

function knowsAll(step: Step, values: readonly string[]): boolean {
  return values.every((value) => step.choices.some((choice) => choice.value === value));
}
