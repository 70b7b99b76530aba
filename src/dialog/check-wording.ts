import type { Step, StepChoice } from "./flow.ts";

/** Longest button label that every channel shows without cutting it to nonsense. */
const LONGEST_LABEL = 34;
/** Messenger through Azure cuts titles at 19 characters: up to there labels of one step must differ. */
const SHOWN_EVERYWHERE = 19;

/** Missing or unfit words of one step: question, reason, row title, button labels, lengths. */
export function checkWording(step: Step): string[] {
  const problems: string[] = [];
  for (const field of ["ask", "why", "label"] as const) {
    if (step[field].trim() === "") problems.push(`${step.id}: "${field}" is missing`);
  }
  if ((step.kind === "choice" || step.kind === "choices") && step.choices.length < 2) {
    problems.push(`${step.id}: a step of kind ${step.kind} needs at least two choices`);
  }
  if (step.minLength !== undefined && step.maxLength !== undefined && step.minLength > step.maxLength) {
    problems.push(`${step.id}: minLength is greater than maxLength`);
  }
  return [...problems, ...checkLabels(step), ...checkValues(step)];
}

function checkLabels(step: Step): string[] {
  const problems: string[] = [];
  const before = new Map<string, StepChoice>();
  for (const choice of step.choices) {
    if (choice.label.length > LONGEST_LABEL) {
      problems.push(
        `${step.id}: option "${choice.label}" has ${choice.label.length} characters, at most ${LONGEST_LABEL} fit`,
      );
    }
    const shown = choice.label.slice(0, SHOWN_EVERYWHERE).toLowerCase();
    const twin = before.get(shown);
    if (twin !== undefined) {
      problems.push(
        `${step.id}: options "${twin.label}" and "${choice.label}" begin with the same ${SHOWN_EVERYWHERE} characters`,
      );
    }
    before.set(shown, choice);
  }
  return problems;
}

function checkValues(step: Step): string[] {
  const values = step.choices.map((choice) => choice.value);
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `${step.id}: choice value "${value}" is used twice`);
}
