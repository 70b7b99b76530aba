import type { Turn } from "./conversation-store.ts";

/** What came in over a channel that wants to hear at once that it arrived: kept until its turn is taken. */
export type Arrival = {
  /** Names the event: the same in every delivery of it. */
  id: string;
  conversationId: string;
  /** What happened, as JSON in the channel's own shape. */
  payload: string;
};

/** What is to be said, kept until the channel has taken it. */
export type Outgoing = {
  conversationId: string;
  /** What to send to whom, as JSON in the channel's own shape. */
  payload: string;
  /** The channel does not allow it after that. */
  sendBefore: Date;
};

/** Until when a conversation may be written to. */
export type ReplyWindow = {
  conversationId: string;
  /** The channel's own id of the person: personal data. It goes when the window has closed. */
  person: string;
  openUntil: Date;
};

/** As it lies in the store. `attempts` counts those before this one. */
export type Kept<T> = T & { sequence: number; attempts: number };

/**
 * For channels that deliver once and don't wait for the turn. Of one conversation only the oldest arrival and the
 * oldest outgoing message are ever handed out, so that the order stays, also over failures.
 */
export interface RelayStore {
  /** Those whose id was kept before are left out, also when their turn was taken long ago. */
  keepArrivals(arrivals: readonly Arrival[], at: Date): Promise<void>;
  /** The next one that is due; undefined where there is none. */
  findArrival(at: Date): Promise<Kept<Arrival> | undefined>;
  /**
   * Takes the turn of an arrival, keeps what it says and drops the arrival's content, in one transaction. False where
   * it was taken meanwhile. If `work` throws, nothing of it stays.
   */
  takeArrival(
    arrival: Kept<Arrival>,
    at: Date,
    work: (turn: Turn) => Promise<readonly Outgoing[]>,
  ): Promise<boolean>;
  /** Counts a failed attempt; not before `until` comes the next one. */
  postponeArrival(sequence: number, until: Date): Promise<void>;
  /** Its turn cannot be taken: its content is dropped, and `said` is what the person hears of it. */
  dropArrival(arrival: Kept<Arrival>, at: Date, said: Outgoing): Promise<void>;
  /** The next message that is due, withheld from others until `until`; undefined where there is none. */
  claimOutgoing(at: Date, until: Date): Promise<Kept<Outgoing> | undefined>;
  postponeOutgoing(sequence: number, until: Date): Promise<void>;
  removeOutgoing(sequence: number): Promise<void>;
  /** Opens or stretches it; an older message that arrives late does not shorten it. */
  keepWindow(window: ReplyWindow): Promise<void>;
  findWindow(conversationId: string): Promise<ReplyWindow | undefined>;
  /** Forgets the ids of arrivals that were taken before `before`, and the windows that are closed `now`. */
  deleteOld(before: Date, now: Date): Promise<void>;
}
