import type { Message } from "../../conversation/message.ts";
import type { Arrival, Kept, Outgoing } from "../../conversation/relay-store.ts";
import type { Reply } from "../../conversation/reply.ts";
import { describeError } from "../../log/describe-error.ts";
import { withinTime } from "../webchat/within-time.ts";
import { writeLetter } from "./letter.ts";
import { directLimits } from "./messenger-message.ts";
import { OutgoingMail } from "./outgoing-mail.ts";
import { Pump } from "./pump.ts";
import { readListed } from "./read-listed.ts";
import type { RelayParts } from "./relay-parts.ts";
import { renderMessenger } from "./render-messenger.ts";
import { parseStored, type StoredEvent } from "./stored-event.ts";

/** 24 h after the person's last message Meta allows nothing more. */
const WINDOW_MS = 24 * 3_600_000;
/** A turn that fails so often fails by itself; by then some four minutes have passed. */
const MAX_TURN_ATTEMPTS = 9;

/** Takes the turns of what arrived and sends what they say, both from the store. */
export class MessengerRelay {
  readonly #parts: RelayParts;
  readonly #turns: Pump;
  readonly #mail: OutgoingMail;
  readonly #polling: NodeJS.Timeout;

  constructor(parts: RelayParts) {
    this.#parts = parts;
    const onFailure = (error: unknown) =>
      parts.log({ kind: "job-failed", job: "messenger-relay", ...describeError(error) });
    this.#turns = new Pump(() => this.#takeNext(), onFailure);
    this.#mail = new OutgoingMail(parts, onFailure);
    this.#polling = setInterval(() => this.#wake(), parts.timing.pollMs).unref();
    // What an earlier process has left.
    this.#wake();
  }

  /** Resolves once they are in the store. */
  async accept(arrivals: readonly Arrival[]): Promise<void> {
    if (arrivals.length === 0) return;
    await this.#parts.relay.keepArrivals(arrivals, this.#parts.now());
    this.#turns.wake();
  }

  /** Ends the turn and the sending under way; the rest stays in the store for the next start. */
  async stop(): Promise<void> {
    clearInterval(this.#polling);
    await this.#turns.stop();
    await this.#mail.stop();
  }

  #wake(): void {
    this.#turns.wake();
    this.#mail.wake();
  }

  async #takeNext(): Promise<boolean> {
    const { relay, log, now } = this.#parts;
    const arrival = await relay.findArrival(now());
    if (!arrival) return false;
    const event = parseStored(arrival.payload);
    try {
      await this.#take(arrival, event);
    } catch (error) {
      log({ kind: "turn-failed", channel: "messenger", ...describeError(error) });
      await this.#putOff(arrival, event);
    }
    this.#mail.wake();
    return true;
  }

  async #take(arrival: Kept<Arrival>, event: StoredEvent): Promise<void> {
    const { relay, conversations, takeMessage, timing, log, now } = this.#parts;
    const { person, said, at } = event;
    const { conversationId: id } = arrival;
    // The core never sees Meta's id of the person.
    const message: Message = { ...said, author: { id }, conversationId: id, channel: "messenger", at };
    await conversations.open({
      id,
      channel: "messenger",
      resumeHash: null,
      createdAt: at,
      lastActivityAt: at,
    });
    await relay.keepWindow({ conversationId: id, person, openUntil: new Date(at.getTime() + WINDOW_MS) });
    let count = 0;
    const isTaken = await relay.takeArrival(arrival, now(), async (turn) => {
      const listed = readListed(message, turn.memory.offered, directLimits);
      const replies = await withinTime(takeMessage(turn, listed), timing.turnMs);
      count = replies.length;
      return replies.flatMap((reply) => this.#write(reply, arrival, event));
    });
    const ms = now().getTime() - at.getTime();
    if (isTaken) log({ kind: "turn-taken", channel: "messenger", ms, replies: count });
  }

  /** Once more a little later; after the last time the person hears of it, and may write on. */
  async #putOff(arrival: Kept<Arrival>, event: StoredEvent): Promise<void> {
    const { relay, sayFailure, now, timing } = this.#parts;
    if (arrival.attempts + 1 < MAX_TURN_ATTEMPTS) {
      const waitMs = Math.min(timing.firstWaitMs * 2 ** arrival.attempts, timing.longestWaitMs);
      return await relay.postponeArrival(arrival.sequence, new Date(now().getTime() + waitMs));
    }
    for (const said of this.#write({ kind: "text", text: sayFailure() }, arrival, event)) {
      await relay.dropArrival(arrival, now(), said);
    }
  }

  #write(reply: Reply, { conversationId }: Kept<Arrival>, { person, at }: StoredEvent): Outgoing[] {
    const surface = { baseUrl: this.#parts.publicUrl, limits: directLimits };
    const sendBefore = new Date(at.getTime() + WINDOW_MS);
    return renderMessenger(reply, surface).map((message) => {
      return { conversationId, payload: writeLetter({ person, message }), sendBefore };
    });
  }
}
