import type { Turn } from "./conversation-store.ts";
import type { Message } from "./message.ts";
import type { Reply } from "./reply.ts";

/**
 * Takes one message within an open turn: understands it, keeps memory and effects in the turn, and returns
 * what to say. An empty list means that there is nothing to say (a repeated delivery). It sends nothing.
 */
export type TakeMessage = (turn: Turn, message: Message) => Promise<readonly Reply[]>;
