import type { Step } from "../../dialog/flow.ts";
import { readAnswer } from "../../dialog/read-answer.ts";
import { readYesNo } from "../../entities/read-yes-no.ts";
import { isQuestion } from "../../text/is-question.ts";
import type { Decision } from "../answering/decision.ts";
import { type Repliable, replyToDecision } from "../answering/reply-to-decision.ts";
import { understand } from "../answering/understand.ts";
import { button } from "../button.ts";
import type { Draft } from "../memory.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import { answerStep } from "./answer-step.ts";
import { askAgain } from "./ask-again.ts";
import { changeNamedField, chooseField } from "./change-field.ts";
import { currentStep } from "./current-step.ts";
import { summaryChoices } from "./show-summary.ts";
import { submitRequest } from "./submit-request.ts";

/** A message during the intake: an answer to its question, or a question that is answered before going on. */
export function continueDraft(turn: TurnInput): Outcome | undefined {
  const { draft } = turn.memory;
  if (!draft) return undefined;
  const step = currentStep(draft, turn.world);
  return step ? answerOrDigress(step, turn) : answerSummary(draft, turn);
}

function answerOrDigress(step: Step, turn: TurnInput): Outcome | undefined {
  const { text, hasIdentifiers, world } = turn;
  const decision = understand({ text, hasIdentifiers, lastTopic: turn.memory.lastTopic }, world);
  if (!hasReply(decision)) return answerStep({ text }, turn);
  if (isQuestion(text) && !(step.kind === "place" && decision.kind === "place"))
    return digress(decision, step, turn);
  return isWishInstead(decision, step, turn) ? digress(decision, step, turn) : answerStep({ text }, turn);
}

/** A choice or a value that nothing fits may be a wish in other words: "wolę zadzwonić". Any text may be a text. */
function isWishInstead(decision: Digression, step: Step, { text, world }: TurnInput): boolean {
  if (step.kind === "text" || decision.kind === "clarify" || decision.score < sureOfWish) return false;
  return readAnswer(step, { text }, world.readers).kind === "invalid";
}

/** Confidence from which an unfitting answer is taken for something else; below it the person is told what fits. */
const sureOfWish = 0.7;

type Digression = Exclude<Repliable, { kind: "unknown" }>;

/** Whether the message has an answer of its own outside the intake. */
function hasReply(decision: Decision): decision is Digression {
  return decision.kind !== "unknown" && decision.kind !== "intake" && decision.kind !== "command";
}

/**
 * Answers the question, then asks the open one again. On a step that takes any text, what was written can still be
 * kept as the answer: nothing typed is lost.
 */
function digress(decision: Digression, step: Step | undefined, turn: TurnInput): Outcome {
  const { memory, world, message, text } = turn;
  const { messages } = world;
  const answered = replyToDecision(decision, { question: text, memory, at: message.at, world });
  const again = askAgain(answered.memory, world);
  const isSilent = decision.kind === "answer" && decision.topic.kind === "silent";
  const extras = [
    ...(step?.kind === "text"
      ? [button(messages.button("zapisz-jako-odpowiedz"), { kind: "do", action: "keep" })]
      : []),
    ...(isSilent ? [button(messages.button("przekaz-pytanie"), { kind: "do", action: "pass-on" })] : []),
  ];
  const lead = messages.say("zgloszenie-wracamy");
  const back = again.replies.map((reply) => ({
    ...reply,
    text: `${lead}\n\n${reply.text}`,
    // Behind the step's own choices, whose numbers may be typed.
    choices: [...(reply.choices ?? []), ...extras],
  }));
  const replies = answered.replies.map((reply) => ({ ...reply, choices: [] }));
  return {
    replies: [...replies, ...back],
    memory: { ...again.memory, lastQuestion: text },
    effects: answered.effects,
  };
}

function answerSummary(draft: Draft, turn: TurnInput): Outcome | undefined {
  const { text, memory, message, world } = turn;
  const changed = changeNamedField(text, turn);
  if (changed) return changed;
  const meant = readYesNo(text);
  if (meant === true) return submitRequest({ draft, memory, message, world });
  if (meant === false) return chooseField(turn);
  const decision = understand({ text, hasIdentifiers: false, lastTopic: null }, world);
  if (hasReply(decision)) return digress(decision, undefined, turn);
  const choices = summaryChoices(draft, world);
  return say(memory, { kind: "text", text: world.messages.say("nie-ma-co-zmienic"), choices });
}
