import type { Answers } from "../../dialog/answer.ts";
import { replay } from "../../dialog/replay.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import { dropProposal } from "./answer-proposal.ts";
import { askAgain } from "./ask-again.ts";
import { askNext } from "./ask-next.ts";
import { currentStep } from "./current-step.ts";
import { keepAnswer } from "./keep-answer.ts";

/** "wstecz": the question before this one is asked anew. Answers to later steps stay. */
export function stepBack(turn: TurnInput): Outcome | undefined {
  const { memory, world } = turn;
  const { draft } = memory;
  if (!draft) return undefined;
  if (draft.proposed !== null) return dropProposal(turn);
  // Leaving a change or a half-made list of choices: the answer stays as it was.
  if (draft.changing !== null) return askNext(memory, { ...draft, changing: null, collecting: null }, world);
  const { path } = replay(world.flow, draft.answers, world.predicates);
  const last = draft.collecting ?? path.findLast(({ unasked }) => !unasked)?.id;
  if (last === undefined) {
    return after([{ kind: "text", text: world.messages.say("brak-wstecz") }], askAgain(memory, world));
  }
  return askNext(memory, { ...draft, answers: without(draft.answers, last), collecting: null }, world);
}

/** "pomiń": an optional question stays unanswered; at another one the reason for asking is told. */
export function skipStep(turn: TurnInput): Outcome | undefined {
  const { memory, world } = turn;
  if (memory.draft && memory.draft.proposed !== null) return askAgain(memory, world);
  const step = memory.draft ? currentStep(memory.draft, world) : undefined;
  if (!memory.draft || !step) return undefined;
  if (memory.draft.collecting === step.id)
    return askNext(memory, { ...memory.draft, changing: null, collecting: null }, world);
  if (step.optional) return keepAnswer(step.id, { kind: "skipped" }, turn);
  const text = `${world.messages.say("nie-mozna-pominac")} ${step.why}`;
  return after([{ kind: "text", text }], askAgain(memory, world));
}

function without(answers: Answers, step: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== step));
}
