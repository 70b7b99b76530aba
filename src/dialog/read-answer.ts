import { normalise } from "../text/fold.ts";
import type { Answer } from "./answer.ts";
import { findExact } from "./find-exact.ts";
import type { Step, StepChoice } from "./flow.ts";
import { matchChoice } from "./match-choice.ts";
import { matchChoices } from "./match-choices.ts";
import { readValue } from "./read-value.ts";
import type { Readers, ReadResult } from "./readers.ts";

export type { Readers, ReadResult };

/** Problems found here; the readers of values have their own. */
export const choiceProblems = ["wybor-nierozpoznany", "wybory-nierozpoznane"] as const;

type Problem = (typeof choiceProblems)[number];

/**
 * Reads what somebody typed or pressed at a step. A pressed button wins over the text that came with it. "pomiń" and
 * other commands are the caller's.
 */
export function readAnswer(
  step: Step,
  input: { text: string; choice?: string },
  readers: Readers,
): ReadResult {
  const pressed = step.choices.find((choice) => choice.value === input.choice);
  if (pressed !== undefined) return takeChoice(step, pressed, readers);
  const text = normalise(input.text).trim();
  switch (step.kind) {
    case "choice":
      return readChoice(step, text, readers);
    case "choices":
      return readChoices(step, text, readers);
    default:
      return readOwnChoice(step, text, readers) ?? readTyped(step, text, readers);
  }
}

/** A button whose words are read ("powiat grójecki") gives what they mean; any other is the answer itself. */
function takeChoice(step: Step, choice: StepChoice, readers: Readers): ReadResult {
  if (choice.reads !== undefined) return readValue(step, choice.reads, readers);
  if (step.kind === "choices") return read({ kind: "choices", values: [choice.value] });
  return read({ kind: "choice", value: choice.value });
}

function readChoice(step: Step, text: string, readers: Readers): ReadResult {
  const exact = findExact(text, step.choices);
  const meant = exact.length === 0 ? findMeant(step, readers.yesNo(text)) : undefined;
  if (meant !== undefined) return read({ kind: "choice", value: meant.value });
  const match = matchChoice(text, step.choices, readers.positions);
  if (match.kind === "one") return read({ kind: "choice", value: match.value });
  return match.kind === "several" ? offer(step, match.values) : refuse("wybor-nierozpoznany");
}

function findMeant(step: Step, agrees: boolean | null): StepChoice | undefined {
  if (agrees === null) return undefined;
  return step.choices.find((choice) => choice.means === (agrees ? "yes" : "no"));
}

function readChoices(step: Step, text: string, readers: Readers): ReadResult {
  const match = matchChoices(text, step.choices, readers.positions);
  if (match.kind === "all") return read({ kind: "choices", values: match.values });
  return match.kind === "unsure" ? offer(step, match.values) : refuse("wybory-nierozpoznane");
}

/** Beside a value: "Nie mamy numeru", typed in full. A number in the list counts only where places are listed. */
function readOwnChoice(step: Step, text: string, readers: Readers): ReadResult | undefined {
  const [exact] = findExact(text, step.choices);
  const [position] = step.kind === "place" ? (readers.positions(text, step.choices.length) ?? []) : [];
  const choice =
    position === undefined ? step.choices.find((one) => one.value === exact) : step.choices[position - 1];
  return choice === undefined ? undefined : takeChoice(step, choice, readers);
}

/** A value that cannot be read may still be one of the step's choices in other words: "jeszcze nie mamy numeru". */
function readTyped(step: Step, text: string, readers: Readers): ReadResult {
  const result = readValue(step, text, readers);
  const isUnread =
    result.kind === "invalid" || (result.kind === "read" && result.answer.kind === "place-unknown");
  if (!isUnread || step.choices.length === 0) return result;
  const match = matchChoice(text, step.choices, () => null);
  if (match.kind === "several") return offer(step, match.values);
  const choice = match.kind === "one" ? step.choices.find((one) => one.value === match.value) : undefined;
  return choice === undefined ? result : takeChoice(step, choice, readers);
}

function read(answer: Answer): ReadResult {
  return { kind: "read", answer };
}

function refuse(problem: Problem): ReadResult {
  return { kind: "invalid", problem };
}

function offer(step: Step, values: readonly string[]): ReadResult {
  const choices = step.choices.filter((choice) => values.includes(choice.value));
  return { kind: "ambiguous", choices: choices.map(({ label, value }) => ({ label, value })) };
}
