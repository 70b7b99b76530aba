import type { Answers } from "../../dialog/answer.ts";
import type { Step } from "../../dialog/flow.ts";
import { saysNeed } from "../../entities/spot-need.ts";
import { isQuestion } from "../../text/is-question.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { Draft } from "../memory.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import { answerStep } from "./answer-step.ts";
import { askAgain } from "./ask-again.ts";
import { changeField, chooseField } from "./change-field.ts";
import { currentStep } from "./current-step.ts";
import { keepAnswers } from "./keep-answer.ts";
import { type Resolution, resolveCorrection, resolveNamed } from "./resolve-correction.ts";
import { sayChanged } from "./say-changed.ts";
import { takesText } from "./takes-text.ts";

/** A correction of an earlier answer, at any step of the intake and in its summary. */
export function correctAnswer(turn: TurnInput): Outcome | undefined {
  const { memory, text, world } = turn;
  const { draft } = memory;
  if (!draft || draft.proposed !== null) return undefined;
  const open = currentStep(draft, world);
  if (takesText(open) && isTold(text)) return undefined;
  const correcting = { draft, open, world };
  const isFieldAsked = memory.pending.kind === "choose-field";
  const resolved =
    resolveCorrection(text, correcting) ?? (isFieldAsked ? resolveNamed(text, correcting) : null);
  if (!resolved || (isQuestion(text) && resolved.kind !== "ask")) return undefined;
  return carryOut(resolved, open, { draft, turn });
}

/** "zły numer, ma być 500 000 001" where the number is asked for right now: nothing is corrected. */
function isAnswerToOpen(values: Answers, open: Step | undefined, { answers }: Draft): boolean {
  return Object.keys(values).every((id) => id === open?.id && answers[id] === undefined);
}

/** A longer text, or one that states a need, is an answer: "Zmienić miejsce spotkań, bo potrzebujemy podjazdu". */
const isTold = (text: string): boolean => tokenize(text).length > mostWords || saysNeed(text);
const mostWords = 10;

function carryOut(
  resolved: Resolution,
  open: Step | undefined,
  { draft, turn }: { draft: Draft; turn: TurnInput },
): Outcome | undefined {
  const { memory, world } = turn;
  switch (resolved.kind) {
    case "change":
      return isAnswerToOpen(resolved.values, open, draft)
        ? keepAnswers(resolved.values, { ...draft, changing: null, collecting: null }, turn)
        : sayChanged(resolved.values, draft, turn);
    case "ask":
      return changeField(resolved.step, turn);
    case "unread": {
      const changing: Draft = { ...draft, changing: resolved.step, collecting: null };
      return answerStep({ text: resolved.text }, { ...turn, memory: { ...memory, draft: changing } });
    }
    case "choose":
      return chooseField(turn);
    case "not-yet":
      // At the step itself there is nothing to announce.
      if (open?.id === resolved.step) return askAgain(memory, world);
      return takesText(open)
        ? undefined
        : after([{ kind: "text", text: world.messages.say("jeszcze-nie-ma") }], askAgain(memory, world));
  }
}
