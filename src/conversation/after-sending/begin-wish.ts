import { spotContact } from "../../entities/spot-contact.ts";
import { isOpen, type RequestFile } from "../../requests/request-file.ts";
import { parseRequestNumber, withoutRequestNumbers } from "../../requests/request-number.ts";
import { button } from "../button.ts";
import { contactText } from "../contact-text.ts";
import type { TextId } from "../message-ids.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import { countGuess, hasGuessedTooOften } from "./count-guess.ts";
import { leaveChoice, leaveWith } from "./leave-wish.ts";
import type { RequestWish } from "./request-wish.ts";
import { sayState } from "./say-state.ts";
import { startWish } from "./start-wish.ts";

/** Finds out which request is meant, and whether this person may change it, before the wish is carried out. */
export function beginWish(wish: RequestWish, turn: TurnInput): Outcome {
  const named = parseRequestNumber(turn.text);
  switch (named.kind) {
    case "mistyped":
      return askNumber(wish, "numer-z-bledem", turn);
    case "found":
      return beginWishWith(wish, named.number, turn);
    case "none":
      return chooseRequest(wish, turn);
  }
}

/** The same for a request that is named. Whose contact stands in the message need not be asked for it. */
export function beginWishWith(wish: RequestWish, number: string, turn: TurnInput): Outcome {
  const { text, memory, world, files, message } = turn;
  const file = files.find((one) => one.number === number);
  if (file?.own) return startWish(wish, file, turn);
  if (hasGuessedTooOften(memory, message.at)) {
    return leaveWith(world.messages.say("za-duzo-numerow", { contact: contactText(world) }), turn);
  }
  const { contact } = spotContact(withoutRequestNumbers(text));
  if (contact) return proveWish(wish, { number, contact }, turn);
  return askContact(wish, number, turn);
}

export function askContact(wish: RequestWish, number: string, { memory, world }: TurnInput): Outcome {
  const text = world.messages.say("podaj-kontakt-zgloszenia");
  return say(
    { ...memory, pending: { kind: "prove-request", wish, number } },
    { kind: "text", text, choices: [leaveChoice(world)] },
  );
}

/** Whether number and contact belong together; where not, it is not told which of them is wrong. */
export function proveWish(
  wish: RequestWish,
  { number, contact }: { number: string; contact: Parameters<RequestFile["isLeftBy"]>[0] },
  turn: TurnInput,
): Outcome {
  const { memory, world, files, message } = turn;
  const file = files.find((one) => one.number === number);
  if (file?.isLeftBy(contact)) return startWish(wish, file, turn);
  const counted = { ...turn, memory: countGuess(memory, message.at) };
  return leaveWith(world.messages.say("kontakt-nie-pasuje", { contact: contactText(world) }), counted);
}

export function askNumber(wish: RequestWish, sentence: TextId, { memory, world }: TurnInput): Outcome {
  const { messages } = world;
  const contact = button(messages.button("kontakt"), { kind: "topic", id: "kontakt" });
  return say(
    { ...memory, pending: { kind: "name-request", wish } },
    { kind: "text", text: messages.say(sentence), choices: [contact, leaveChoice(world)] },
  );
}

/** Of the requests sent from here the only open one, or one of them to be chosen. */
function chooseRequest(wish: RequestWish, turn: TurnInput): Outcome {
  const { memory, world, files } = turn;
  const own = files.filter((file) => file.own !== null);
  const open = own.filter(isOpen);
  const [only = own.at(-1), ...others] = open;
  if (!only) return askNumber(wish, "podaj-numer", turn);
  if (others.length === 0) return startWish(wish, only, turn);
  const choices = open.map(({ number }) => button(number, { kind: "request", wish: wish.kind, number }));
  return say(
    { ...memory, pending: { kind: "name-request", wish } },
    {
      kind: "text",
      text: [world.messages.say("ktore-zgloszenie"), ...open.map((file) => sayState(file, world))].join(
        "\n\n",
      ),
      choices: [...choices, leaveChoice(world)],
    },
  );
}
