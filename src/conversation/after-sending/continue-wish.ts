import { readContact } from "../../entities/read-contact.ts";
import { readYesNo } from "../../entities/read-yes-no.ts";
import { parseRequestNumber } from "../../requests/request-number.ts";
import { isQuestion } from "../../text/is-question.ts";
import { understand } from "../answering/understand.ts";
import type { Outcome, TurnInput } from "../outcome.ts";
import { askNumber, beginWishWith, proveWish } from "./begin-wish.ts";
import { confirmWish } from "./confirm-wish.ts";
import type { RequestWish } from "./request-wish.ts";
import { showNote } from "./start-wish.ts";

/** What somebody types when a sent request is to be changed: its number, the contact left in it, the note, a yes. */
export function continueWish(turn: TurnInput): Outcome | undefined {
  const { text, memory, world } = turn;
  const { pending } = memory;
  // "dziękuję" and the like are no notes.
  if (world.intents.exact(text)) return undefined;
  switch (pending.kind) {
    case "name-request":
      return readNumber(pending.wish, turn);
    case "prove-request":
      return readProof(pending, turn);
    case "write-note":
      return showNote(pending.number, text, turn);
    case "confirm-note":
      return readConfirmation(turn) ?? showNote(pending.number, text, turn);
    case "confirm-withdraw":
      return readConfirmation(turn);
    default:
      return undefined;
  }
}

function readConfirmation(turn: TurnInput): Outcome | undefined {
  const meant = readYesNo(turn.text);
  return meant === null ? undefined : confirmWish(meant, turn);
}

/** A message without a number may be about something else. */
function readNumber(wish: RequestWish, turn: TurnInput): Outcome | undefined {
  const named = parseRequestNumber(turn.text);
  if (named.kind === "found") return beginWishWith(wish, named.number, turn);
  if (named.kind === "mistyped") return askNumber(wish, "numer-z-bledem", turn);
  return isAboutElse(turn) ? undefined : askNumber(wish, "podaj-numer", turn);
}

function readProof(
  { wish, number }: { wish: RequestWish; number: string },
  turn: TurnInput,
): Outcome | undefined {
  const named = parseRequestNumber(turn.text);
  // The number was wrong, and here is the right one.
  if (named.kind === "found" && named.number !== number) return beginWishWith(wish, named.number, turn);
  const contact = readContact(turn.text);
  if (contact.kind === "read") return proveWish(wish, { number, contact }, turn);
  if (isAboutElse(turn)) return undefined;
  return beginWishWith(wish, number, turn);
}

function isAboutElse({ text, hasIdentifiers, memory, world }: TurnInput): boolean {
  const decision = understand({ text, hasIdentifiers, lastTopic: memory.lastTopic }, world);
  return isQuestion(text) || (decision.kind !== "unknown" && decision.kind !== "clarify");
}
