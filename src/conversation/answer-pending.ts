import { matchChoice } from "../dialog/match-choice.ts";
import { readYesNo } from "../entities/read-yes-no.ts";
import { confirmWish } from "./after-sending/confirm-wish.ts";
import { eraseData } from "./after-sending/erase-data.ts";
import { leaveWith } from "./after-sending/leave-wish.ts";
import { labelPlace } from "./answering/describe-place.ts";
import { mainChoices } from "./answering/main-choices.ts";
import { isNamed } from "./answering/named-places.ts";
import { replyToDecision } from "./answering/reply-to-decision.ts";
import { choosePlace } from "./choose-place.ts";
import { askAgain } from "./intake/ask-again.ts";
import { changeNamedField } from "./intake/change-field.ts";
import { startIntake } from "./intake/start-intake.ts";
import { submitRequest } from "./intake/submit-request.ts";
import { after, type Outcome, say, type TurnInput } from "./outcome.ts";
import type { Reply } from "./reply.ts";
import { takeComment } from "./survey/answer-survey.ts";

/** A typed answer to what the last reply asked, outside the steps of the intake. */
export function answerPending(turn: TurnInput): Outcome | undefined {
  const { pending } = turn.memory;
  switch (pending.kind) {
    case "confirm-cancel":
    case "confirm-restart":
    case "confirm-erase":
    case "confirm-similar":
      return answerConfirmation(turn);
    case "choose-field":
      return changeNamedField(turn.text, turn);
    case "choose-place":
      return chooseTypedPlace(turn);
    case "name-place":
      return answerPlace(turn);
    case "survey-comment":
      return takeComment(turn);
    case "none":
    case "step":
    case "summary":
    case "clarify":
    case "confirm-values":
    case "name-request":
    case "prove-request":
    case "write-note":
    case "confirm-note":
    case "confirm-withdraw":
      return undefined;
  }
}

function answerConfirmation(turn: TurnInput): Outcome | undefined {
  const meant = readYesNo(turn.text);
  return meant === null ? undefined : confirm(meant, turn);
}

/** Yes or no to the open confirmation; undefined where none is open. */
export function confirm(isYes: boolean, turn: TurnInput): Outcome | undefined {
  const { memory, world } = turn;
  const { messages } = world;
  // The last question may be the text of an answer.
  const forgotten = { lastQuestion: null, answered: [] };
  const emptied = { ...memory, pending: { kind: "none" } as const, draft: null, ...forgotten };
  switch (memory.pending.kind) {
    case "confirm-cancel": {
      if (!isYes) return leaveWith(messages.say("zostajemy"), turn);
      const cancelled: Reply = { kind: "text", text: messages.say("anulowane"), choices: mainChoices(world) };
      return say(emptied, cancelled);
    }
    case "confirm-restart": {
      if (!isYes) return leaveWith(messages.say("zostajemy"), turn);
      const begun = startIntake({ ...turn, memory: emptied });
      return after([{ kind: "text", text: messages.say("od-nowa") }], begun);
    }
    case "confirm-erase":
      return isYes ? eraseData(memory.pending.number, turn) : leaveWith(messages.say("nie-usuwam"), turn);
    case "confirm-similar":
      return isYes ? sendSecond(turn) : askAgain(memory, world);
    default:
      return confirmWish(isYes, turn);
  }
}

/** "Wyślij drugie": the person was told of the request sent before, and sends this one, too. */
export function sendSecond(turn: TurnInput): Outcome | undefined {
  const { draft, pending } = turn.memory;
  const isAsked = draft !== null && pending.kind === "confirm-similar";
  return isAsked ? submitRequest(draft, turn, { isSecond: true }) : undefined;
}

function chooseTypedPlace(turn: TurnInput): Outcome | undefined {
  const { memory, world, text } = turn;
  if (memory.pending.kind !== "choose-place") return undefined;
  const choices = memory.pending.candidates.map((place, index) => ({
    value: String(index),
    label: labelPlace(place, world),
    also: [place.powiat, place.gmina ?? place.name],
  }));
  const match = matchChoice(text, choices);
  return match.kind === "one" ? choosePlace(Number(match.value), turn) : undefined;
}

/** The name of a place that the assistant has asked for; another question is taken as such. */
function answerPlace({ memory, world, text, message }: TurnInput): Outcome | undefined {
  const places = world.matchPlaces(text, { expected: true }).filter(isNamed);
  if (places.length === 0) return undefined;
  const situation = { question: text, memory, at: message.at, world };
  return replyToDecision({ kind: "place", places, score: 1 }, situation);
}
