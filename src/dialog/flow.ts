/**
 * A dialog is data: steps with a question, a kind of answer and routes, written in dialogs/*.yaml by people who
 * don't program. The position in a dialog is never stored: it is recomputed from the answers (`replay`), so a
 * changed answer or a changed file can never leave somebody on a step that no longer fits.
 */
export const answerKinds = [
  "choice", // one of `choices`
  "choices", // one or more of `choices`
  "text",
  "name", // of a person: letters, no digits, no @
  "people", // how many: "12", "z dziesięć", "10–15"
  "place",
  "contact", // e-mail, phone or both
  "nip",
  "regon",
  "register", // KRS or another register's number
] as const;

type AnswerKind = (typeof answerKinds)[number];

export type StepChoice = {
  value: string;
  /** As shown on the button and in the summary. */
  label: string;
  /** Words that people type for it: matched besides the label. */
  also: readonly string[];
  /**
   * On a step that isn't a choice by kind: what is handed to the step's reader when this button is pressed
   * ("powiat pruszkowski"). Without it the choice itself is the answer ("Nie mamy numeru").
   */
  reads?: string;
  /** On a step of several choices: excludes the others ("Jeszcze nie wiem"). */
  alone?: boolean;
  /** The choice is taken when somebody agrees or refuses in any words: "jasne", "no dobra", "nie trzeba". */
  means?: "yes" | "no";
  /** Whether the answer is a row of the summary: not where it only leads to a closer question ("Inny lub nie wiem"). */
  summary: boolean;
};

/**
 * Where to go after a step. The first route whose conditions all hold is taken; one without conditions is the
 * last and always fits. `when` is a choice's value, of this step or of an earlier one named by `of`; `is` names
 * a predicate of code (see predicates.ts).
 */
export type Route = { when?: string; of?: string; is?: string; to: string };

export type Step = {
  id: string;
  kind: AnswerKind;
  /** The question. */
  ask: string;
  /** Shown below the question: an example or a request not to give something. */
  hint?: string;
  /** Answer to "po co pytacie?". */
  why: string;
  /** Row title in the summary. */
  label: string;
  optional: boolean;
  /** Nobody is asked; what somebody tells by themselves is kept, and can be changed. */
  unasked: boolean;
  /** Whether the answer is personal data (never in logs, erased on request). */
  personal: boolean;
  /** Whether the answer is a row of the summary and of the stored request; false for "do you want to add more?". */
  summary: boolean;
  /** On a place step: a place that nobody knows is kept in the person's own words instead of being refused. */
  ownWords: boolean;
  choices: readonly StepChoice[];
  /** Text answers: allowed length in characters after trimming. */
  minLength?: number;
  maxLength?: number;
  /** People: the smallest number that makes sense. */
  minPeople?: number;
  routes: readonly Route[];
};

export type Flow = {
  id: string;
  version: number;
  start: string;
  /** The step that tells about personal data: steps that ask for such data come after it on every way. */
  notice: string | null;
  steps: ReadonlyMap<string, Step>;
  /** What the predicates named by `is` mean, in words for those who sign the dialog off. */
  conditions: ReadonlyMap<string, string>;
};

/** The route target that ends a dialog with a request. */
export const END = "koniec";

/** The route target that ends a dialog without one: the person would rather not go on. */
export const STOP = "rezygnacja";
