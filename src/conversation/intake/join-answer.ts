import type { Answer } from "../../dialog/answer.ts";
import { describeAnswer } from "../../dialog/describe-answer.ts";
import type { Step } from "../../dialog/flow.ts";
import { readAnswer } from "../../dialog/read-answer.ts";
import { replay } from "../../dialog/replay.ts";
import { labelPlace } from "../answering/describe-place.ts";
import type { Draft } from "../memory.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import { currentStep } from "./current-step.ts";
import { keepAnswers } from "./keep-answer.ts";

/**
 * In a group two people may answer a question at once: the second answer arrives when the next question is open. What
 * does not fit that one, but the one before, is added there, so that nobody's answer is lost.
 */
export function joinAnswer(turn: TurnInput): Outcome | undefined {
  const { message, memory, text, world } = turn;
  const { draft } = memory;
  if (!message.isGroup || !draft || memory.pending.kind !== "step" || !isFresh(draft, message.at)) {
    return undefined;
  }
  const open = currentStep(draft, world);
  const last = replay(world.flow, draft.answers, world.predicates).path.at(-1);
  if (!open || !last || open.id === last.id) return undefined;
  if (readAnswer(open, { text }, world.readers).kind === "read") return undefined;
  const late = readAnswer(last, { text }, world.readers);
  const joined = late.kind === "read" ? join(draft.answers[last.id], late.answer, last) : undefined;
  if (!joined) return undefined;
  const value = describeAnswer(last, joined, (place) => labelPlace(place, world));
  const said = world.messages.say("zapisane-wczesniej", { label: last.label, value });
  return after([{ kind: "text", text: said }], keepAnswers({ [last.id]: joined }, draft, turn));
}

/** How long after an answer another one may have been written before the next question was seen. */
const LATE_MS = 15_000;

const isFresh = ({ updatedAt }: Draft, at: Date): boolean =>
  at.getTime() - new Date(updatedAt).getTime() <= LATE_MS;

/** Choices of which several may be taken, and texts, hold what both said; of one value there is no second. */
function join(before: Answer | undefined, late: Answer, { maxLength = 0 }: Step): Answer | undefined {
  if (before?.kind === "choices" && late.kind === "choices") {
    return { kind: "choices", values: [...new Set([...before.values, ...late.values])] };
  }
  if (before?.kind !== "text" || late.kind !== "text") return undefined;
  const text = `${before.text}\n${late.text}`;
  return text.length <= maxLength ? { kind: "text", text } : undefined;
}
