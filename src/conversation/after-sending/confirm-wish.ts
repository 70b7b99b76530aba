import { isOpen } from "../../requests/request-file.ts";
import { button } from "../button.ts";
import type { Outcome, TurnInput } from "../outcome.ts";
import type { Choice } from "../reply.ts";
import type { World } from "../world.ts";
import { leaveWith } from "./leave-wish.ts";
import { sayState } from "./say-state.ts";

/** Yes or no to a note or a withdrawal that is to be confirmed; undefined where neither is. */
export function confirmWish(isYes: boolean, turn: TurnInput): Outcome | undefined {
  const { pending } = turn.memory;
  switch (pending.kind) {
    case "confirm-note":
      return isYes ? addNote(pending, turn) : leaveWith(turn.world.messages.say("nie-dopisane"), turn);
    case "confirm-withdraw":
      return isYes ? withdraw(pending.number, turn) : keep(pending.number, turn);
    default:
      return undefined;
  }
}

function addNote({ number, note }: { number: string; note: string }, turn: TurnInput): Outcome {
  const closed = sayClosed(number, turn);
  if (closed) return closed;
  const { world, message } = turn;
  const said = leaveWith(world.messages.say("uzupelnione", { number }), turn, [statusChoice(world)]);
  return { ...said, effects: [{ kind: "note-added", number, text: note, at: message.at }] };
}

function withdraw(number: string, turn: TurnInput): Outcome {
  const closed = sayClosed(number, turn);
  if (closed) return closed;
  const { messages } = turn.world;
  const erase = button(messages.button("usun-dane"), { kind: "request", wish: "erase", number });
  const said = leaveWith(messages.say("wycofane", { number }), turn, [erase]);
  return { ...said, effects: [{ kind: "request-withdrawn", number, at: turn.message.at }] };
}

function keep(number: string, turn: TurnInput): Outcome {
  return leaveWith(turn.world.messages.say("nie-wycofane", { number }), turn);
}

/** It may have been closed since the question, from elsewhere. */
function sayClosed(number: string, turn: TurnInput): Outcome | undefined {
  const { world, files } = turn;
  const file = files.find((one) => one.number === number);
  if (file && isOpen(file)) return undefined;
  const state = file ? `${sayState(file, world)} ` : "";
  return leaveWith(`${state}${world.messages.say("nie-mozna-zmienic")}`, turn);
}

function statusChoice({ messages }: World): Choice {
  return button(messages.button("sprawdz-stan"), { kind: "do", action: "status" });
}
