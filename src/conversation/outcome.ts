import type { RequestFile } from "../requests/request-file.ts";
import type { Effect } from "./effect.ts";
import type { Memory } from "./memory.ts";
import type { Message } from "./message.ts";
import type { Reply } from "./reply.ts";
import type { World } from "./world.ts";

/** What a turn works on. `text` is the message made readable: NFC, trimmed, personal identifiers masked. */
export type TurnInput = {
  message: Message;
  text: string;
  /** Whether masking found an identifier that nobody needs. */
  hasIdentifiers: boolean;
  memory: Memory;
  world: World;
  /** Stored requests that the turn may have to do with, oldest first. */
  files: readonly RequestFile[];
};

/** What a turn gives: what to say, what to remember, what to do. */
export type Outcome = { replies: readonly Reply[]; memory: Memory; effects: readonly Effect[] };

/** One step of a turn: its outcome, or undefined when the message is not for it. */
export type TurnStep = (turn: TurnInput) => Outcome | undefined;

export const say = (memory: Memory, ...replies: Reply[]): Outcome => ({ replies, memory, effects: [] });

/** The same outcome with something said first. */
export const after = (first: readonly Reply[], outcome: Outcome): Outcome => ({
  ...outcome,
  replies: [...first, ...outcome.replies],
});
