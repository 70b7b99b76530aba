import type { TurnContext } from "botbuilder";
import type { LogEntry, Turn } from "../conversation/conversation-store.ts";

/**
 * The built-in Direct Line opens the turn before the bot runs, because the person's activity, the bot's work and
 * its replies are one transaction. It hands the open turn to the bot with the activity. Other channels send over
 * the network, which cannot be taken back: there the bot opens a turn for itself and sends once it has ended.
 */
export type OpenTurn = {
  turn: Turn;
  /** Origin at which the person reached us, without a final slash: links in replies start with it. */
  baseUrl: string;
  /** What this turn has appended to the log so far, oldest first. */
  appended: LogEntry[];
};

const key = Symbol("open turn");

export function setOpenTurn(context: TurnContext, open: OpenTurn): void {
  context.turnState.set(key, open);
}

export function findOpenTurn(context: TurnContext): OpenTurn | undefined {
  return context.turnState.get<OpenTurn | undefined>(key);
}
