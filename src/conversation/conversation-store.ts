import type { Contact } from "../requests/contact.ts";
import type { StoredRequest } from "../requests/request-store.ts";
import type { Effect } from "./effect.ts";
import type { Memory } from "./memory.ts";

/**
 * One activity of the built-in Direct Line, in the order in which clients see it; on other channels the replies to one
 * message, kept until they are surely sent.
 */
export type LogEntry = {
  /** 0, 1, 2 … without gaps in a conversation. */
  sequence: number;
  /** `channelData.clientActivityID` of a person's activity, or the id of the message replied to: the idempotency key. */
  clientId: string | null;
  /** The activity, or the list of replies, as JSON. */
  payload: string;
};

export type Conversation = {
  id: string;
  channel: string;
  /** SHA-256, hex, of the secret with which the page comes back to its conversation; null elsewhere. */
  resumeHash: string | null;
  createdAt: Date;
  lastActivityAt: Date;
};

/** Stored requests that a turn needs to know. */
export type WantedRequests = {
  numbers: readonly string[];
  /** Requests in which one contact was left since a moment, too; null where these don't matter. */
  sender: { contact: Contact; since: Date } | null;
};

/** As it stands after the turns so far. */
export type StoredConversation = Conversation & {
  /** Last change of the draft; null where there is none. */
  draftChangedAt: Date | null;
  /** Whether a draft was deleted because its time was over, and nobody has been told yet. */
  isDraftExpired: boolean;
};

/** One turn under way: the conversation is locked until it ends. */
export interface Turn {
  readonly memory: Memory;
  /** Each once, oldest first; unknown numbers are left out. */
  findRequests(wanted: WantedRequests): Promise<StoredRequest[]>;
  /** Keeps the new memory and carries out the effects. */
  save(memory: Memory, effects: readonly Effect[], at: Date): Promise<void>;
  findLogged(clientId: string): Promise<LogEntry | undefined>;
  /**
   * Appends one activity. `write` gets the sequence number it will have and returns its JSON.
   */
  appendLog(clientId: string | null, write: (sequence: number) => string): Promise<LogEntry>;
}

export interface ConversationStore {
  /** Creates it unless it is there; never overwrites. */
  open(conversation: Conversation): Promise<void>;
  find(id: string): Promise<StoredConversation | undefined>;
  /**
   * Runs `work` in one transaction; turns of one conversation run one after another. If `work` throws, nothing
   * of it stays. Throws `UnknownConversation` where `open` was never called.
   */
  turn<T>(conversationId: string, work: (turn: Turn) => Promise<T>): Promise<T>;
  /** Entries with `sequence` > `after`, oldest first, at most `limit`; `after` is -1 for all. */
  readLog(conversationId: string, after: number, limit: number): Promise<LogEntry[]>;
}

export class UnknownConversation extends Error {
  override name = "UnknownConversation";
}
