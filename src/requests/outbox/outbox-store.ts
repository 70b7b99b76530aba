import type { OutboxEntry, OutboxState } from "./notice.ts";

/** The entries as the worker and the operator's command use them; they are written together with their cause. */
export interface OutboxStore {
  /**
   * Takes the next entry that is due, for this process alone until `until`: a process that dies gives it back so.
   * Entries of one request go in their order, mails and chats apart; see `holds`. An alarm is never held up. None
   * of the ways that are `closed` just now.
   */
  claim(now: Date, until: Date, closed?: ReadonlySet<OutboxEntry["route"]>): Promise<OutboxEntry | undefined>;
  /** Ends the claim with what came of it. */
  settle(id: string, settlement: Settlement): Promise<void>;
  /** Oldest first. */
  list(states: readonly OutboxState[]): Promise<OutboxEntry[]>;
  ofRequest(number: string): Promise<OutboxEntry[]>;
  /** Dead letters wait again, with all their tries: one by its id, or all. How many. */
  retry(id: string | null, now: Date): Promise<number>;
  /** Writes an alarm, once, for each new request of which no coordinator was told since before then. How many. */
  raiseAlarms(sentBefore: Date, now: Date): Promise<number>;
}

export type Settlement =
  /** `asked`: on the chat, with the question whether the support given for that request helped. */
  | { kind: "sent"; at: Date; asked?: string }
  | { kind: "cancelled" }
  | { kind: "by-mail" }
  | {
      kind: "again";
      dueAt: Date;
      /** What waits for it: all later entries of the request, or only those to the same audience. */
      holds: "all" | "own";
      failure: string | null;
      attempts: number;
      told: readonly string[];
    }
  | { kind: "dead"; failure: string; attempts: number };
