import type { RequestFile } from "../../requests/request-file.ts";
import { parseRequestNumber } from "../../requests/request-number.ts";
import { contactText } from "../contact-text.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import { countGuess, hasGuessedTooOften } from "./count-guess.ts";
import { requestActions, requestChoices } from "./request-choices.ts";
import { sayState } from "./say-state.ts";

/** The state of the request whose number is named, else of those sent from this conversation. */
export function sayStatus(turn: TurnInput): Outcome {
  const { text, memory, world, files, message } = turn;
  const { messages } = world;
  const asked = parseRequestNumber(text);
  if (asked.kind === "mistyped") return say(memory, { kind: "text", text: messages.say("numer-z-bledem") });
  if (asked.kind === "none") return sayOwn(turn);
  const file = files.find(({ number }) => number === asked.number);
  if (file?.own) return sayFile(file, turn);
  const contact = contactText(world);
  if (hasGuessedTooOften(memory, message.at))
    return say(memory, { kind: "text", text: messages.say("za-duzo-numerow", { contact }) });
  if (file) return sayFile(file, turn);
  const unknown = messages.say("stan-nieznany", { number: asked.number, contact });
  return say(countGuess(memory, message.at), { kind: "text", text: unknown });
}

function sayFile(file: RequestFile, { memory, world }: TurnInput): Outcome {
  return say(memory, {
    kind: "text",
    text: sayState(file, world),
    choices: requestChoices(file, world),
  });
}

function sayOwn(turn: TurnInput): Outcome {
  const { memory, world, files } = turn;
  const [own, ...others] = files.filter((file) => file.own !== null);
  if (!own) return say(memory, { kind: "text", text: world.messages.say("stan-brak") });
  if (others.length === 0) return sayFile(own, turn);
  const text = [own, ...others].map((file) => sayState(file, world)).join("\n\n");
  return say(memory, { kind: "text", text, choices: requestActions(world) });
}
