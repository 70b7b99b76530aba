import { confirm, sendSecond } from "./answer-pending.ts";
import { waysOut } from "./answering/main-choices.ts";
import { replyToDecision } from "./answering/reply-to-decision.ts";
import type { Action } from "./button.ts";
import { acceptProposal, dropProposal } from "./intake/answer-proposal.ts";
import { finishCollecting, keepLastQuestion } from "./intake/answer-step.ts";
import { askAgain } from "./intake/ask-again.ts";
import { askNext } from "./intake/ask-next.ts";
import { chooseField } from "./intake/change-field.ts";
import { startIntake } from "./intake/start-intake.ts";
import { keepQuestion } from "./keep-question.ts";
import { obey } from "./obey-command.ts";
import { type Outcome, say, type TurnInput } from "./outcome.ts";
import type { Reply } from "./reply.ts";

/** What a button does that is neither a topic nor an answer. */
export function doAction(action: Action, turn: TurnInput): Outcome | undefined {
  const { memory, world, message } = turn;
  switch (action) {
    case "apply":
      return startIntake(turn);
    case "handoff":
      return replyToDecision(
        { kind: "handoff", score: 1 },
        { question: turn.text, memory, at: message.at, world },
      );
    case "name-place":
      return say(
        { ...memory, pending: { kind: "name-place" } },
        { kind: "text", text: world.messages.say("podaj-miejscowosc") },
      );
    case "pass-on":
      return passOn(turn);
    case "none-of-these":
      return noneOfThese(turn);
    case "change":
      return chooseField(turn);
    case "continue":
      return memory.draft ? askNext(memory, memory.draft, world) : undefined;
    case "cancel":
    case "status":
    case "note":
    case "withdraw":
    case "copy":
    case "erase":
    case "restart":
    case "skip":
    case "back":
      return obey(action, turn);
    case "yes":
    case "no":
      return confirm(action === "yes", turn);
    case "next":
      return finishCollecting(turn);
    case "send-second":
      return sendSecond(turn);
    case "accept":
      return acceptProposal(turn);
    case "ask-me":
      return dropProposal(turn);
    case "keep":
      return keepLastQuestion(turn);
  }
}

/** Keeps the last question for staff. It has no address, so an answer needs a request. */
function passOn({ memory, world, message }: TurnInput): Outcome {
  const { messages } = world;
  if (memory.lastQuestion === null) return say(memory, { kind: "text", text: messages.say("brak-pytania") });
  const again = askAgain({ ...memory, lastQuestion: null }, world);
  const said: Reply = { kind: "text", text: messages.say("pytanie-przekazane") };
  return {
    replies: memory.draft ? [said, ...again.replies] : [{ ...said, choices: waysOut(world) }],
    memory: again.memory,
    effects: [keepQuestion(memory.lastQuestion, message.at)],
  };
}

function noneOfThese({ memory, world, message }: TurnInput): Outcome {
  const question = memory.lastQuestion ?? "";
  const outcome = replyToDecision(
    { kind: "unknown", why: { kind: "out-of-scope" }, score: 0 },
    { question, memory, at: message.at, world },
  );
  // The question is kept already, as one that was not clear.
  return memory.pending.kind === "clarify" && memory.pending.asked !== undefined
    ? { ...outcome, effects: [] }
    : outcome;
}
