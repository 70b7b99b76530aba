import { button } from "../button.ts";
import { askAgain } from "../intake/ask-again.ts";
import type { Pending } from "../memory.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import type { Choice, Reply } from "../reply.ts";
import type { World } from "../world.ts";

/** "anuluj" while something is to be done with a sent request: it is left as it is. */
export function leaveWish(turn: TurnInput): Outcome | undefined {
  if (!wishes.has(turn.memory.pending.kind)) return undefined;
  return leaveWith(turn.world.messages.say("zostajemy"), turn);
}

/** Ends with a sentence and goes back to the request being put together, if there is one: its choices count then. */
export function leaveWith(text: string, { memory, world }: TurnInput, choices: Choice[] = []): Outcome {
  const settled = { ...memory, pending: { kind: "none" } as const };
  const said: Reply = { kind: "text", text, choices: memory.draft ? [] : choices };
  return after([said], askAgain(settled, world));
}

export function leaveChoice({ messages }: World): Choice {
  return button(messages.button("anuluj"), { kind: "do", action: "cancel" });
}

const wishes: ReadonlySet<Pending["kind"]> = new Set([
  "name-request",
  "prove-request",
  "write-note",
  "confirm-note",
  "confirm-withdraw",
]);
