import type { RequestFile } from "../requests/request-file.ts";
import { continueWish } from "./after-sending/continue-wish.ts";
import { answerAside } from "./answer-aside.ts";
import { answerPending } from "./answer-pending.ts";
import { answerQuestion } from "./answering/answer-question.ts";
import { followButton } from "./follow-button.ts";
import { greet } from "./greet.ts";
import { continueDraft } from "./intake/continue-draft.ts";
import { correctAnswer } from "./intake/correct-answer.ts";
import { joinAnswer } from "./intake/join-answer.ts";
import { shareDraft } from "./intake/share-draft.ts";
import { startWithValues } from "./intake/start-with-values.ts";
import type { Memory } from "./memory.ts";
import type { Message } from "./message.ts";
import { obeyCommand } from "./obey-command.ts";
import { after, type Outcome, type TurnInput, type TurnStep } from "./outcome.ts";
import { readMessage } from "./read-message.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";
import type { Reply } from "./reply.ts";
import type { World } from "./world.ts";

/** The steps of a turn: the first that has an answer to the message gives the outcome. */
const steps: readonly TurnStep[] = [
  greet,
  refuseUnreadable,
  followButton,
  obeyCommand,
  continueWish,
  answerAside,
  correctAnswer,
  answerPending,
  joinAnswer,
  continueDraft,
  startWithValues,
  answerQuestion,
];

/**
 * One turn: message and memory in; replies, new memory and effects out. Pure: time, ids and numbers come with
 * the message and the world, and `files` are the stored requests that it may be about. A message that was taken
 * before gives no replies and no effects.
 */
export function takeTurn(
  message: Message,
  memory: Memory,
  world: World,
  files: readonly RequestFile[] = [],
): Outcome {
  if (memory.taken.includes(message.messageId)) return { replies: [], memory, effects: [] };
  const { text, hasIdentifiers } = readMessage(message);
  const turn: TurnInput = { message, text, hasIdentifiers, memory, world, files };
  for (const step of steps) {
    const taken = step(turn);
    if (!taken) continue;
    const outcome = shareDraft(taken, turn);
    return remember(message, introduce(warn(outcome, hasIdentifiers, world), memory, world));
  }
  throw new Error("no step of the turn took the message");
}

/** Tells that identifiers were masked, unless the reply is about them already. */
function warn(outcome: Outcome, hasIdentifiers: boolean, { messages }: World): Outcome {
  const said = outcome.replies.some(({ text }) => text === messages.say("numer-niepotrzebny"));
  if (!hasIdentifiers || said) return outcome;
  return after([{ kind: "notice", text: messages.say("numer-zamaskowany") }], outcome);
}

/** Where a channel tells nothing of the beginning, the first reply says that this is an automatic assistant. */
function introduce(outcome: Outcome, before: Memory, { messages }: World): Outcome {
  if (before.greeted || outcome.memory.greeted) return outcome;
  const introduced = { ...outcome, memory: { ...outcome.memory, greeted: true } };
  return after([{ kind: "text", text: messages.say("kim-jestem") }], introduced);
}

function remember(message: Message, outcome: Outcome): Outcome {
  const { memory, replies } = outcome;
  const taken = [...memory.taken, message.messageId].slice(-rememberedMessages);
  return { ...outcome, memory: { ...memory, taken, offered: lastChoices(replies) } };
}

const rememberedMessages = 50;

function lastChoices(replies: readonly Reply[]): Memory["offered"] {
  return replies.findLast((reply) => reply.choices !== undefined && reply.choices.length > 0)?.choices ?? [];
}
