import { matchChoice } from "../dialog/match-choice.ts";
import { readYesNo } from "../entities/read-yes-no.ts";
import { labelPlace } from "./answering/describe-place.ts";
import { mainChoices } from "./answering/main-choices.ts";
import { isNamed } from "./answering/named-places.ts";
import { replyToDecision } from "./answering/reply-to-decision.ts";
import { choosePlace } from "./choose-place.ts";
import { askAgain } from "./intake/ask-again.ts";
import { changeNamedField } from "./intake/change-field.ts";
import { startIntake } from "./intake/start-intake.ts";
import { after, type Outcome, say, type TurnInput } from "./outcome.ts";

/** A typed answer to what the last reply asked, outside the steps of the intake. */
export function answerPending(turn: TurnInput): Outcome | undefined {
  const { pending } = turn.memory;
  switch (pending.kind) {
    case "confirm-cancel":
    case "confirm-restart":
    case "confirm-erase":
      return answerConfirmation(turn);
    case "choose-field":
      return changeNamedField(turn.text, turn);
    case "choose-place":
      return chooseTypedPlace(turn);
    case "name-place":
      return answerPlace(turn);
    case "none":
    case "step":
    case "summary":
    case "clarify":
    case "confirm-values":
      return undefined;
  }
}

function answerConfirmation(turn: TurnInput): Outcome | undefined {
  const meant = readYesNo(turn.text);
  return meant === null ? undefined : confirm(meant, turn);
}

/** Yes or no to the open confirmation; undefined where none is open. */
export function confirm(isYes: boolean, turn: TurnInput): Outcome | undefined {
  const { memory, world, message } = turn;
  const { messages } = world;
  const { kind } = memory.pending;
  if (kind !== "confirm-cancel" && kind !== "confirm-restart" && kind !== "confirm-erase") return undefined;
  const settled = { ...memory, pending: { kind: "none" } as const };
  if (!isYes) {
    const text = messages.say(kind === "confirm-erase" ? "nie-usuwam" : "zostajemy");
    return after([{ kind: "text", text }], askAgain(settled, world));
  }
  // The last question may be the text of an answer.
  const emptied = { ...settled, draft: null, lastQuestion: null };
  if (kind === "confirm-cancel") {
    return say(emptied, { kind: "text", text: messages.say("anulowane"), choices: mainChoices(world) });
  }
  if (kind === "confirm-restart") {
    return after(
      [{ kind: "text", text: messages.say("od-nowa") }],
      startIntake({ ...turn, memory: emptied }),
    );
  }
  const requestNumbers = memory.requests.length > 0 ? memory.requests : [null];
  return {
    replies: [{ kind: "text", text: messages.say("usuniete"), choices: mainChoices(world) }],
    memory: { ...emptied, lastTopic: null, requests: [] },
    effects: requestNumbers.map((requestNumber) => ({ kind: "data-erased", requestNumber, at: message.at })),
  };
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
