import { fold } from "../text/fold.ts";
import { replyToDecision } from "./answering/reply-to-decision.ts";
import { type Button, readButton } from "./button.ts";
import { choosePlace } from "./choose-place.ts";
import { doAction } from "./do-action.ts";
import { answerStep } from "./intake/answer-step.ts";
import { askAgain } from "./intake/ask-again.ts";
import { changeField } from "./intake/change-field.ts";
import { currentStep } from "./intake/current-step.ts";
import { submitRequest } from "./intake/submit-request.ts";
import { after, type Outcome, say, type TurnInput } from "./outcome.ts";

/** A pressed button, or its label or number typed. */
export function followButton(turn: TurnInput): Outcome | undefined {
  const pressed = turn.message.choice === undefined ? undefined : readButton(turn.message.choice);
  const meaning = pressed ?? typedButton(turn);
  return meaning && follow(meaning, turn);
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
  const index = /^\d{1,2}$/.test(wanted) ? Number(wanted) - 1 : -1;
  const numbered = offered[index] && readButton(offered[index].value);
  return numbered && pending.kind === "step" && !isBesideChoices(numbered, index, turn)
    ? undefined
    : numbered;
}

/**
 * Numbers in a list count its lines: those of the step's own choices the step reads, and a number may be an answer.
 * What stands in another place ("14. Wstecz") can only be meant as a line.
 */
function isBesideChoices(meaning: Button, index: number, { memory, world }: TurnInput): boolean {
  const step = memory.draft ? currentStep(memory.draft, world) : undefined;
  if (!step || !listed.has(step.kind) || step.choices.length === 0) return false;
  return meaning.kind !== "step" || step.choices[index]?.value !== meaning.value;
}

const listed: ReadonlySet<string> = new Set(["choice", "choices", "place"]);

function showTopic(id: string, turn: TurnInput): Outcome | undefined {
  const { world, memory, message } = turn;
  const topic = world.topics.get(id);
  if (!topic) return undefined;
  const question = memory.pending.kind === "clarify" ? (memory.lastQuestion ?? topic.title) : topic.title;
  const situation = { question, memory, at: message.at, world };
  const answered = replyToDecision({ kind: "answer", topic, also: [], places: [], score: 1 }, situation);
  return after(answered.replies, askAgain(answered.memory, world));
}

function followStep({ step, value }: { step: string; value: string }, turn: TurnInput): Outcome {
  const { draft } = turn.memory;
  if (!draft || currentStep(draft, turn.world)?.id !== step) return stale(turn);
  return answerStep({ text: turn.text, choice: value }, turn) ?? stale(turn);
}

function send(draftId: string, turn: TurnInput): Outcome {
  const { memory, message, world } = turn;
  if (memory.draft?.id === draftId) return submitRequest({ draft: memory.draft, memory, message, world });
  const number = memory.requests.at(-1);
  if (number === undefined) return stale(turn);
  return say(memory, { kind: "text", text: world.messages.say("juz-wyslane", { number }) });
}

/** A button of an earlier reply: some channels keep them on screen. */
function stale({ memory, world }: TurnInput): Outcome {
  return after([{ kind: "text", text: world.messages.say("stary-przycisk") }], askAgain(memory, world));
}
