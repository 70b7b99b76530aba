import { findExact } from "../../dialog/find-exact.ts";
import type { Step } from "../../dialog/flow.ts";
import { readAnswer } from "../../dialog/read-answer.ts";
import { readYesNo } from "../../entities/read-yes-no.ts";
import { isQuestion } from "../../text/is-question.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { Decision, NamedPlace } from "../answering/decision.ts";
import { maskPlaces, placeWord } from "../answering/named-places.ts";
import { understand } from "../answering/understand.ts";
import type { Draft } from "../memory.ts";
import { obey } from "../obey-command.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import { answerProposal } from "./answer-proposal.ts";
import { answerStep } from "./answer-step.ts";
import { changeNamedField, chooseField } from "./change-field.ts";
import { currentStep } from "./current-step.ts";
import { digress, hasReply } from "./digress.ts";
import { summaryChoices } from "./show-summary.ts";
import { submitRequest } from "./submit-request.ts";
import { takeValues } from "./take-values.ts";

/** A message during the intake: an answer to its question, or a question that is answered before going on. */
export function continueDraft(turn: TurnInput): Outcome | undefined {
  const { draft } = turn.memory;
  if (!draft) return undefined;
  if (draft.proposed !== null) return answerProposal(draft.proposed, draft, turn);
  const step = currentStep(draft, turn.world);
  return step ? answerOrDigress(step, draft, turn) : answerSummary(draft, turn);
}

function answerOrDigress(step: Step, draft: Draft, turn: TurnInput): Outcome | undefined {
  const { text, hasIdentifiers, world } = turn;
  // "a bo ja wiem" is another word for "jeszcze nie wiem".
  const isAsked = isQuestion(text) && findExact(text, step.choices).length === 0;
  const several = isAsked ? undefined : takeValues(step, draft, turn);
  if (several) return several;
  const decision = understand({ text, hasIdentifiers, lastTopic: turn.memory.lastTopic }, world);
  if (decision.kind === "command" && (isAsked || isWishInstead(decision, step, turn)))
    return obey(decision.command, turn) ?? answerStep({ text }, turn);
  if (!hasReply(decision)) return answerStep({ text }, turn);
  if (isAsked && !(step.kind === "place" && decision.kind === "place" && isBareName(turn, decision.places)))
    return digress(decision, step, turn);
  return isWishInstead(decision, step, turn) ? digress(decision, step, turn) : answerStep({ text }, turn);
}

/** "Warka?" at a question for a place is the answer; "a Warka jest w programie?" wants one. */
function isBareName({ text }: TurnInput, places: readonly NamedPlace[]): boolean {
  const isDoubtful = places.some(({ kind }) => kind === "ambiguous");
  const others = tokenize(maskPlaces(text, places)).filter(({ folded }) => folded !== placeWord);
  return isDoubtful || others.length <= mostWordsBeside;
}

const mostWordsBeside = 1;

/** A choice or a value that nothing fits may be a wish in other words: "wolę zadzwonić". Any text may be a text. */
function isWishInstead(decision: Decision, step: Step, { text, world }: TurnInput): boolean {
  if (step.kind === "text" || decision.kind === "clarify" || decision.score < sureOfWish) return false;
  // "biuro@" is an address half written, and no wish for ours.
  if (step.kind === "contact" && /[@\d]/.test(text)) return false;
  return readAnswer(step, { text }, world.readers).kind === "invalid";
}

/** Confidence from which an unfitting answer is taken for something else; below it the person is told what fits. */
const sureOfWish = 0.7;

function answerSummary(draft: Draft, turn: TurnInput): Outcome | undefined {
  const { text, memory, world } = turn;
  const changed = changeNamedField(text, turn);
  if (changed) return changed;
  const meant = readYesNo(text);
  if (meant === true) return submitRequest(draft, turn);
  if (meant === false) return chooseField(turn);
  const decision = understand({ text, hasIdentifiers: false, lastTopic: null }, world);
  if (hasReply(decision)) return digress(decision, undefined, turn);
  const choices = summaryChoices(draft, world);
  return say(memory, { kind: "text", text: world.messages.say("nie-ma-co-zmienic"), choices });
}
