import type { Step } from "../../dialog/flow.ts";
import { matchChoice } from "../../dialog/match-choice.ts";
import { type FieldWord, spotField } from "../../entities/spot-field.ts";
import { spotNames } from "../../entities/spot-names.ts";
import { tokenize } from "../../text/tokenize.ts";
import { button } from "../button.ts";
import type { Draft } from "../memory.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import type { World } from "../world.ts";
import { askNext } from "./ask-next.ts";
import { reachableSteps } from "./reachable-steps.ts";
import { spotted } from "./spot-values.ts";

/** Asks one answer anew; undefined where the draft has no such answer. */
export function changeField(step: string, { memory, world }: TurnInput): Outcome | undefined {
  const { draft } = memory;
  if (!draft || !answeredSteps(draft, world).some(({ id }) => id === step)) return undefined;
  return askNext(memory, { ...draft, changing: step, collecting: null }, world);
}

/** Offers every answer for a change; undefined where there is none yet. */
export function chooseField({ memory, world }: TurnInput): Outcome | undefined {
  const { draft } = memory;
  const steps = draft ? answeredSteps(draft, world) : [];
  if (steps.length === 0) return undefined;
  const choices = steps.map(({ id, label }) => button(label, { kind: "field", step: id }));
  const text = world.messages.say("co-zmienic");
  return say({ ...memory, pending: { kind: "choose-field" } }, { kind: "text", text, choices });
}

/** A field named in words: "zmień telefon", "numer telefonu", "3". */
export function changeNamedField(text: string, turn: TurnInput): Outcome | undefined {
  const { draft } = turn.memory;
  const step = draft ? findField(text, answeredSteps(draft, turn.world)) : undefined;
  return step && changeField(step.id, turn);
}

/** The step that a few words mean: by its label ("liczbę osób"), or by what it asks for ("telefon", "powiat"). */
export function findField(text: string, steps: readonly Step[]): Step | undefined {
  const word = spotField(text);
  const ofKind = word === null ? [] : steps.filter((step) => asksFor(step, word));
  const labels = (ofKind.length > 0 ? ofKind : steps).map(({ id, label }) => ({
    value: id,
    label,
    also: [],
  }));
  const match = matchChoice(text, labels);
  if (match.kind === "one") return steps.find(({ id }) => id === match.value);
  return ofKind[0] ?? findByWord(text, steps);
}

/** "nazwę" is the one row with "Nazwa" in its label; "formę" may be two. */
function findByWord(text: string, steps: readonly Step[]): Step | undefined {
  const ids = new Set(spotNames(text, labelWords(steps)).map(({ value }) => value));
  const [id] = ids;
  return ids.size === 1 ? steps.find((step) => step.id === id) : undefined;
}

/** Whether a text is made of words of labels and nothing else: "formę prawną", but not "formę zajęć w świetlicy". */
export function namesOnlyLabel(text: string, steps: readonly Step[]): boolean {
  const tokens = tokenize(text);
  const named = spotNames(text, labelWords(steps));
  return tokens.length > 0 && tokens.every(({ start }) => named.some((name) => name.start === start));
}

const labelWords = (steps: readonly Step[]) =>
  steps.flatMap(({ id, label }) =>
    tokenize(label)
      .filter(({ folded }) => folded.length >= shortestWord)
      .map((word) => ({ value: id, name: word.text })),
  );

const shortestWord = 4;

/** Whether a step asks for what a word means: "telefon", "rodzaj", "opis". */
export function asksFor({ id, kind }: Step, word: FieldWord): boolean {
  if (word === "applicant") return id === spotted.applicant;
  if (word === "description") return spotted.descriptions.some((one) => one === id);
  return kind === word;
}

/** Steps with an answer that counts or may come to count, in the order of the dialog; they can be changed. */
export function answeredSteps(draft: Draft, { flow }: World): Step[] {
  const reached = reachableSteps(flow, draft.answers);
  return [...flow.steps.values()].filter(({ id, summary }) => {
    const answer = draft.answers[id];
    return summary && reached.has(id) && answer !== undefined && answer.kind !== "skipped";
  });
}
