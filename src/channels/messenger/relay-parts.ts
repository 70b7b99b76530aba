import type { ConversationStore } from "../../conversation/conversation-store.ts";
import type { RelayStore } from "../../conversation/relay-store.ts";
import type { TakeMessage } from "../../conversation/take-message.ts";
import type { Log } from "../../log/create-logger.ts";
import type { SendToGraph } from "./create-graph-sender.ts";

export type RelayParts = {
  relay: RelayStore;
  conversations: Pick<ConversationStore, "open">;
  takeMessage: TakeMessage;
  /** What a person hears whose message could not be taken, however often it was tried. */
  sayFailure: () => string;
  send: SendToGraph;
  /** Origin of links in replies. */
  publicUrl: string;
  timing: RelayTiming;
  log: Log;
  now: () => Date;
  /** From 0 to 1. */
  random: () => number;
};

/** In ms. */
export type RelayTiming = {
  /** How long a turn may take. */
  turnMs: number;
  /** How often the store is asked for what is due again. */
  pollMs: number;
  /** How long a message is withheld from other senders while it is being sent: longer than sending may take. */
  claimMs: number;
  /** The first wait before another attempt; it doubles up to the longest. */
  firstWaitMs: number;
  longestWaitMs: number;
};

export const defaultRelayTiming: RelayTiming = {
  turnMs: 15_000,
  pollMs: 1_000,
  claimMs: 15_000,
  firstWaitMs: 1_000,
  longestWaitMs: 300_000,
};
