import { findExact } from "../dialog/find-exact.ts";
import { parseRequestNumber, withoutRequestNumbers } from "../requests/request-number.ts";
import { beginWish } from "./after-sending/begin-wish.ts";
import { askToErase } from "./after-sending/erase-data.ts";
import { leaveWish } from "./after-sending/leave-wish.ts";
import { requestActions } from "./after-sending/request-choices.ts";
import { sayStatus } from "./after-sending/say-status.ts";
import { showOwnData } from "./after-sending/show-own-data.ts";
import { confirm } from "./answer-pending.ts";
import { mainChoices } from "./answering/main-choices.ts";
import { yesNoChoices } from "./answering/yes-no-choices.ts";
import { askAgain } from "./intake/ask-again.ts";
import { currentStep } from "./intake/current-step.ts";
import { skipStep, stepBack } from "./intake/move.ts";
import { startIntake } from "./intake/start-intake.ts";
import type { Command } from "./load-intents.ts";
import type { Memory } from "./memory.ts";
import { after, type Outcome, say, type TurnInput } from "./outcome.ts";
import type { World } from "./world.ts";

/** A command typed as the whole message ("wstecz", "anuluj", "pomoc"): it works at any point. */
export function obeyCommand(turn: TurnInput): Outcome | undefined {
  const step = turn.memory.draft && currentStep(turn.memory.draft, turn.world);
  // "dalej" or "brak" may be an answer to the open question.
  if (step && findExact(turn.text, step.choices).length > 0) return undefined;
  // A number alone asks for the state of its request, unless it was asked for.
  if (turn.memory.pending.kind === "none" && isNumberAlone(turn.text)) return obey("status", turn);
  const wish = turn.world.intents.exact(turn.text);
  return wish?.kind === "command" ? obey(wish.command, turn) : undefined;
}

function isNumberAlone(text: string): boolean {
  return parseRequestNumber(text).kind !== "none" && withoutRequestNumbers(text).trim() === "";
}

/** Carries a command out; undefined where it makes no sense here, so that the text is read as a message. */
export function obey(command: Command, turn: TurnInput): Outcome | undefined {
  const { memory, world } = turn;
  switch (command) {
    case "help":
      return help(turn);
    case "cancel":
      return cancel(turn);
    case "restart":
      return memory.draft ? ask("czy-od-nowa", "confirm-restart", turn) : greetAnew(turn);
    case "erase":
      return erase(turn);
    case "status":
      return beforeDraft(sayStatus(turn), world);
    case "note":
      return isAboutDraft(turn)
        ? startIntake(turn)
        : beginWish({ kind: "note", text: noteIn(turn.text) }, turn);
    case "withdraw":
      return isAboutDraft(turn) ? cancel(turn) : beginWish({ kind: "withdraw" }, turn);
    case "copy":
      return beforeDraft(showOwnData(turn), world);
    case "back":
      return memory.draft ? stepBack(turn) : undefined;
    case "skip":
      return memory.draft ? skipStep(turn) : undefined;
    case "why":
      return why(turn);
  }
}

/** What was asked is told; then the intake goes on with its question. */
function beforeDraft(told: Outcome, world: World): Outcome {
  if (told.memory.draft === null) return told;
  const again = askAgain(told.memory, world);
  return { ...again, replies: [...told.replies, ...again.replies] };
}

function help({ memory, world }: TurnInput): Outcome {
  const { messages } = world;
  if (!memory.draft)
    return say(memory, { kind: "text", text: messages.say("pomoc"), choices: mainChoices(world) });
  return after([{ kind: "text", text: messages.say("pomoc-w-zgloszeniu") }], askAgain(memory, world));
}

function cancel(turn: TurnInput): Outcome {
  const left = leaveWish(turn);
  if (left) return left;
  const { memory, world } = turn;
  // Asked once: whoever says it again means it.
  if (memory.pending.kind === "confirm-cancel")
    return confirm(true, turn) ?? ask("czy-anulowac", "confirm-cancel", turn);
  if (memory.draft) return ask("czy-anulowac", "confirm-cancel", turn);
  const text = world.messages.say("nie-ma-zgloszenia");
  const choices = memory.requests.length > 0 ? requestActions(world) : mainChoices(world);
  return say({ ...memory, pending: { kind: "none" } }, { kind: "text", text, choices });
}

function greetAnew({ memory, world }: TurnInput): Outcome {
  const text = world.messages.say("dzien-dobry");
  const fresh: Memory = { ...memory, pending: { kind: "none" }, lastTopic: null, lastQuestion: null };
  return say(fresh, { kind: "text", text, choices: mainChoices(world) });
}

/** "po co pytacie?" at a step of the intake: its reason, then the question again. */
function why({ memory, world }: TurnInput): Outcome | undefined {
  const step = memory.draft && currentStep(memory.draft, world);
  return step ? after([{ kind: "text", text: step.why }], askAgain(memory, world)) : undefined;
}

type Question = "czy-anulowac" | "czy-od-nowa";

function ask(question: Question, kind: "confirm-cancel" | "confirm-restart", turn: TurnInput): Outcome {
  const { memory, world } = turn;
  const text = world.messages.say(question);
  return say({ ...memory, pending: { kind } }, { kind: "text", text, choices: yesNoChoices(world) });
}

/** Nothing was sent from here, none was spoken of and no number is named: with a draft, it is the draft that is meant. */
function isAboutDraft({ memory, text }: TurnInput): boolean {
  const isSentMeant = memory.requests.length > 0 || memory.pending.kind === "confirm-similar";
  return memory.draft !== null && !isSentMeant && parseRequestNumber(text).kind === "none";
}

/** "dopisz do zgłoszenia: wolimy rano" tells the note as well. */
function noteIn(text: string): string | null {
  return /:\s+(\S.{2,})$/su.exec(text)?.[1] ?? null;
}

/** Without a number everything of this conversation goes; with one, that request's data, too. */
function erase(turn: TurnInput): Outcome {
  const isNamed = parseRequestNumber(turn.text).kind !== "none";
  return isNamed ? beginWish({ kind: "erase" }, turn) : askToErase(null, turn);
}
