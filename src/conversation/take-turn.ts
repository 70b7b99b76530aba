import type { RequestFile } from "../requests/request-file.ts";
import { continueWish } from "./after-sending/continue-wish.ts";
import { answerAside } from "./answer-aside.ts";
import { answerPending } from "./answer-pending.ts";
import { answerQuestion } from "./answering/answer-question.ts";
import { announce } from "./availability/announce.ts";
import { takeBreak } from "./availability/take-break.ts";
import type { Effect } from "./effect.ts";
import { followButton } from "./follow-button.ts";
import { greet } from "./greet.ts";
import { continueDraft } from "./intake/continue-draft.ts";
import { correctAnswer } from "./intake/correct-answer.ts";
import { countIntake } from "./intake/count-intake.ts";
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
import { comeBack } from "./returning/come-back.ts";
import { draftEnd } from "./returning/draft-end.ts";
import { expireDraft } from "./returning/expire-draft.ts";
import { mendDraft } from "./returning/mend-draft.ts";
import { tellChange } from "./returning/tell-change.ts";
import { tellExpiry } from "./returning/tell-expiry.ts";
import { answerSurvey } from "./survey/answer-survey.ts";
import type { World } from "./world.ts";

/** The steps of a turn: the first that has an answer to the message gives the outcome. */
const steps: readonly TurnStep[] = [
  greet,
  refuseUnreadable,
  comeBack,
  answerSurvey,
  followButton,
  obeyCommand,
  continueWish,
  answerAside,
  tellChange,
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
 * before gives no replies and no effects, and neither does somebody's return to a conversation in which nothing is
 * open: the memory stays as it is then.
 */
export function takeTurn(
  message: Message,
  before: Memory,
  world: World,
  files: readonly RequestFile[] = [],
): Outcome {
  if (before.taken.includes(message.messageId)) return { replies: [], memory: before, effects: [] };
  const pause = takeBreak(message, before, world);
  if (pause) return { ...pause, memory: { ...before, taken: takenWith(message, before) } };
  const isExpired = hasExpired(before, message.at, world);
  const memory = isExpired ? expireDraft(before, message.at) : mendDraft(before, world);
  const { text, hasIdentifiers } = readMessage(message);
  const turn: TurnInput = { message, text, hasIdentifiers, memory, world, files };
  for (const step of steps) {
    const taken = step(turn);
    if (taken) {
      const told = warn(tellExpiry(shareDraft(taken, turn), turn), hasIdentifiers, world);
      if (message.kind === "joined" && told.replies.length === 0) return { ...told, memory: before };
      const expired: Effect[] = isExpired ? [{ kind: "draft-expired", at: message.at }] : [];
      const effects = [...expired, ...told.effects];
      const counted = countIntake({ ...told, effects }, before.draft, world);
      return remember(message, before, introduce(announce(counted, turn), memory, world));
    }
  }
  throw new Error("no step of the turn took the message");
}

function hasExpired({ draft }: Memory, at: Date, { policy }: World): boolean {
  return draft !== null && draftEnd(draft, policy.draftHours).getTime() <= at.getTime();
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

function remember(message: Message, before: Memory, outcome: Outcome): Outcome {
  const { memory, replies } = outcome;
  const at = message.at.toISOString();
  const taken = takenWith(message, memory);
  const draft = stampDraft(memory.draft, before.draft, at);
  // Where nothing is said, such as to a thumb, what was offered is still on the screen.
  const offered = replies.length === 0 ? before.offered : lastChoices(replies);
  const survey = memory.survey && { survey: { ...memory.survey, isFresh: false } };
  return { ...outcome, memory: { ...memory, ...survey, draft, taken, offered, seenAt: at } };
}

function takenWith({ messageId }: Message, { taken }: Memory): Memory["taken"] {
  return [...taken, messageId].slice(-rememberedMessages);
}

/** Any change counts, in whichever step of the turn it was made. */
function stampDraft(draft: Memory["draft"], before: Memory["draft"], at: string): Memory["draft"] {
  return draft === null || JSON.stringify(draft) === JSON.stringify(before)
    ? draft
    : { ...draft, updatedAt: at };
}

const rememberedMessages = 50;

function lastChoices(replies: readonly Reply[]): Memory["offered"] {
  return replies.findLast((reply) => reply.choices !== undefined && reply.choices.length > 0)?.choices ?? [];
}
