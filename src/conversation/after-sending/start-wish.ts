import { isOpen, type RequestFile } from "../../requests/request-file.ts";
import { yesNoChoices } from "../answering/yes-no-choices.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import { askToErase } from "./erase-data.ts";
import { leaveChoice, leaveWith } from "./leave-wish.ts";
import type { RequestWish } from "./request-wish.ts";
import { sayState } from "./say-state.ts";

/** Asks what is still needed to do with a request what its sender wishes: the note, or a yes. */
export function startWish(wish: RequestWish, file: RequestFile, turn: TurnInput): Outcome {
  const { memory, world } = turn;
  const { messages } = world;
  const { number } = file;
  if (wish.kind === "erase") return askToErase(number, turn);
  if (!isOpen(file)) return leaveWith(`${sayState(file, world)} ${messages.say("nie-mozna-zmienic")}`, turn);
  if (wish.kind === "withdraw") return askToWithdraw(number, turn);
  if (wish.text !== null) return showNote(number, wish.text, turn);
  return say(
    { ...memory, pending: { kind: "write-note", number } },
    { kind: "text", text: messages.say("podaj-uzupelnienie", { number }), choices: [leaveChoice(world)] },
  );
}

export function askToWithdraw(number: string, { memory, world }: TurnInput): Outcome {
  const text = world.messages.say("czy-wycofac", { number });
  return say(
    { ...memory, pending: { kind: "confirm-withdraw", number } },
    { kind: "text", text, choices: yesNoChoices(world) },
  );
}

/** Shows the note before it is kept. */
export function showNote(number: string, note: string, { memory, world }: TurnInput): Outcome {
  return say(
    { ...memory, pending: { kind: "confirm-note", number, note } },
    {
      kind: "text",
      text: world.messages.say("uzupelnienie", { number, note }),
      choices: yesNoChoices(world),
    },
  );
}
