import { fold } from "../text/fold.ts";
import { beginWishWith } from "./after-sending/begin-wish.ts";
import { requestChoices } from "./after-sending/request-choices.ts";
import type { RequestWish } from "./after-sending/request-wish.ts";
import { rateAnswer } from "./answering/rate-answer.ts";
import { replyToDecision } from "./answering/reply-to-decision.ts";
import { type Button, readButton } from "./button.ts";
import { choosePlace } from "./choose-place.ts";
import { doAction } from "./do-action.ts";
import type { Effect } from "./effect.ts";
import { answerStep } from "./intake/answer-step.ts";
import { askAgain } from "./intake/ask-again.ts";
import { changeField } from "./intake/change-field.ts";
import { currentStep } from "./intake/current-step.ts";
import { submitRequest } from "./intake/submit-request.ts";
import type { Memory } from "./memory.ts";
import { after, type Outcome, type TurnInput } from "./outcome.ts";
import type { Choice } from "./reply.ts";
import { pressSurvey } from "./survey/answer-survey.ts";

/** A pressed button, or its label or number typed. */
export function followButton(turn: TurnInput): Outcome | undefined {
  const pressed = turn.message.choice === undefined ? undefined : readButton(turn.message.choice);
  const meaning = pressed ?? typedButton(turn);
  if (meaning) return follow(meaning, turn);
  const line = typedLine(turn);
  // A button without a meaning types its text: "Otwock, powiat otwocki".
  return line && answerStep({ text: line.value }, turn);
}

function follow(meaning: Button, turn: TurnInput): Outcome | undefined {
  switch (meaning.kind) {
    case "topic":
      return showTopic(meaning.id, turn);
    case "do":
      return doAction(meaning.action, turn);
    case "step":
      return followStep(meaning, turn);
    case "field":
      return changeField(meaning.step, turn) ?? stale(turn);
    case "place":
      return choosePlace(meaning.index, turn) ?? stale(turn);
    case "send":
      return send(meaning.draftId, turn);
    case "thumb":
      return rateAnswer(meaning, turn);
    case "survey":
      return pressSurvey(meaning, turn) ?? stale(turn);
    case "request":
      return beginWishWith(wishOf(meaning.wish, turn.memory), meaning.number, { ...turn, text: "" });
  }
}

/**
 * A label of the last reply typed word for word, its beginning ("wyślij"), or its number. A step of the intake reads
 * its own choices.
 */
function typedButton(turn: TurnInput): Button | undefined {
  const { offered, pending } = turn.memory;
  const wanted = fold(turn.text).trim();
  const begun = offered.filter(({ label }) => wanted.length > 3 && fold(label).startsWith(wanted));
  const byLabel =
    offered.find(({ label }) => fold(label).trim() === wanted) ??
    (begun.length === 1 && pending.kind !== "step" ? begun[0] : undefined);
  const labelled = byLabel && readButton(byLabel.value);
  if (labelled) return labelled.kind === "step" ? undefined : labelled;
  const line = typedLine(turn);
  return line && readButton(line.value);
}

/** The line of the last list whose number was typed, unless the open step reads the number itself. */
function typedLine(turn: TurnInput): Choice | undefined {
  const { offered, pending } = turn.memory;
  const wanted = turn.text.trim();
  const index = /^\d{1,2}$/.test(wanted) ? Number(wanted) - 1 : -1;
  const line = offered[index];
  return line && (pending.kind !== "step" || isBesideChoices(line, index, turn)) ? line : undefined;
}

/**
 * Numbers in a list count its lines: those of the step's own choices the step reads, and a number may be an answer.
 * What stands in another place ("14. Wstecz") can only be meant as a line.
 */
function isBesideChoices(line: Choice, index: number, { memory, world }: TurnInput): boolean {
  const step = memory.draft ? currentStep(memory.draft, world) : undefined;
  if (!step || !listed.has(step.kind) || step.choices.length === 0) return false;
  const meaning = readButton(line.value);
  return meaning?.kind !== "step" || step.choices[index]?.value !== meaning.value;
}

const listed: ReadonlySet<string> = new Set(["choice", "choices", "place"]);

/** The wish of a button; one that was said before the request was chosen may hold the note already. */
function wishOf(kind: RequestWish["kind"], { pending }: Memory): RequestWish {
  if (pending.kind === "name-request" && pending.wish.kind === kind) return pending.wish;
  return kind === "note" ? { kind, text: null } : { kind };
}

function showTopic(id: string, turn: TurnInput): Outcome | undefined {
  const { world, memory, message } = turn;
  const topic = world.topics.get(id);
  if (!topic) return undefined;
  const question = memory.pending.kind === "clarify" ? (memory.lastQuestion ?? topic.title) : topic.title;
  const situation = { question, memory, at: message.at, world };
  const answered = replyToDecision({ kind: "answer", topic, also: [], places: [], score: 1 }, situation);
  const effects = [...clearedBy(id, memory), ...answered.effects];
  return { ...after(answered.replies, askAgain(answered.memory, world)), effects };
}

/** The topic that was taken of those that "did you mean" offered. */
function clearedBy(topic: string, { pending }: Memory): Effect[] {
  if (pending.kind !== "clarify" || pending.asked === undefined) return [];
  return [{ kind: "question-cleared", id: pending.asked, topic }];
}

function followStep({ step, value }: { step: string; value: string }, turn: TurnInput): Outcome {
  const { draft } = turn.memory;
  if (!draft || currentStep(draft, turn.world)?.id !== step) return stale(turn);
  return answerStep({ text: turn.text, choice: value }, turn) ?? stale(turn);
}

function send(draftId: string, turn: TurnInput): Outcome {
  const { memory, world, files } = turn;
  if (memory.draft?.id === draftId) return submitRequest(memory.draft, turn);
  const sent = files.find(({ own }) => own?.request.draftId === draftId);
  if (!sent) return stale(turn);
  const text = world.messages.say("juz-wyslane", { number: sent.number });
  return after([{ kind: "text", text, choices: requestChoices(sent, world) }], askAgain(memory, world));
}

/** A button of an earlier reply: some channels keep them on screen. */
function stale({ memory, world }: TurnInput): Outcome {
  return after([{ kind: "text", text: world.messages.say("stary-przycisk") }], askAgain(memory, world));
}
