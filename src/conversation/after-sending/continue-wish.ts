import { readContact } from "../../entities/read-contact.ts";
import { readYesNo } from "../../entities/read-yes-no.ts";
import { parseRequestNumber } from "../../requests/request-number.ts";
import { isQuestion } from "../../text/is-question.ts";
import { replyToDecision } from "../answering/reply-to-decision.ts";
import { understand } from "../answering/understand.ts";
import { hasReply } from "../intake/digress.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import { askContact, askNumber, beginWishWith, proveWish } from "./begin-wish.ts";
import { confirmWish } from "./confirm-wish.ts";
import type { RequestWish } from "./request-wish.ts";
import { askToWithdraw, showNote } from "./start-wish.ts";

/** What somebody types when a sent request is to be changed: its number, the contact left in it, the note, a yes. */
export function continueWish(turn: TurnInput): Outcome | undefined {
  const { text, memory } = turn;
  const { pending } = memory;
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
      return readConfirmation(turn) ?? digress(turn, (asked) => askToWithdraw(pending.number, asked));
    default:
      return undefined;
  }
}

function readConfirmation(turn: TurnInput): Outcome | undefined {
  const meant = readYesNo(turn.text);
  return meant === null ? undefined : confirmWish(meant, turn);
}

function readNumber(wish: RequestWish, turn: TurnInput): Outcome | undefined {
  const named = parseRequestNumber(turn.text);
  if (named.kind === "found") return beginWishWith(wish, named.number, turn);
  if (named.kind === "mistyped") return askNumber(wish, "numer-z-bledem", turn);
  return digress(turn, (asked) => askNumber(wish, "podaj-numer", asked));
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
  return digress(turn, (asked) => askContact(wish, number, asked));
}

/** A question is answered before what is open is asked again; a message that wants something else is left to others. */
function digress(turn: TurnInput, askAgain: (turn: TurnInput) => Outcome): Outcome | undefined {
  const { text, hasIdentifiers, memory, world, message } = turn;
  const decision = understand({ text, hasIdentifiers, lastTopic: memory.lastTopic }, world);
  if (!hasReply(decision)) return decision.kind === "unknown" ? askAgain(turn) : undefined;
  if (!isQuestion(text) && decision.score < sureOfWish) return askAgain(turn);
  const answered = replyToDecision(decision, { question: text, memory, at: message.at, world });
  const again = askAgain({ ...turn, memory: answered.memory });
  return {
    ...after(
      answered.replies.map((reply) => ({ ...reply, choices: [] })),
      again,
    ),
    effects: answered.effects,
  };
}

/** Confidence from which words that are no question are taken for something else than an attempt to answer. */
const sureOfWish = 0.7;
