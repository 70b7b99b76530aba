import type { Activity } from "botbuilder";
import type { DeliveryStore } from "../../conversation/delivery-store.ts";
import type { ChannelName } from "../../conversation/message.ts";
import type { Log } from "../../log/create-logger.ts";
import { type RateLimit, RateWindow } from "./rate-window.ts";
import { SendFailed } from "./send-failed.ts";

/** Activities for one conversation, in the order in which they are to arrive. */
export type Outgoing = {
  channel: ChannelName;
  conversationId: string;
  /** Names what is sent: with the same key the same thing is sent once, whatever happens in between. */
  key: string;
  activities: readonly Partial<Activity>[];
  /** Hands one activity to the channel. Rejects with `SendFailed` where it is not taken. */
  send: (activity: Partial<Activity>) => Promise<void>;
};

export type Delivery =
  | { kind: "sent" }
  /** The channel refuses for good: the assistant was removed or blocked. Its address is forgotten. */
  | { kind: "refused" }
  /** Not taken however often it was tried; the same key can be tried again later. */
  | { kind: "failed" };

export type SenderParts = {
  deliveries: DeliveryStore;
  log: Log;
  now: () => Date;
  /** What a channel takes from us in one conversation. */
  limits: readonly RateLimit[];
  /** A clock in ms that never goes back. */
  elapsedMs: () => number;
  wait: (ms: number) => Promise<unknown>;
  /** From 0 to 1. */
  random: () => number;
};

/** Statuses after which the same is tried again. No answer at all counts as 504. */
const PASSING: ReadonlySet<number> = new Set([412, 429, 502, 504]);
const FINAL: ReadonlySet<number> = new Set([403, 404]);
/** Waits of 1, 2, 4, 8 and 16 s at most, half a minute together. */
const MAX_ATTEMPTS = 6;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * The one place that sends over a network: within the limits of a conversation, one activity after another, again
 * where the channel is busy, never twice. A process that is killed between sending and remembering sends that one
 * activity again.
 */
export class Sender {
  readonly #parts: SenderParts;
  readonly #windows = new Map<string, RateWindow>();
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** Resolves when everything is sent or given up. Rejects only when the store fails. */
  async deliver(outgoing: Outgoing): Promise<Delivery> {
    const { conversationId } = outgoing;
    const before = this.#queues.get(conversationId) ?? Promise.resolve();
    const delivered = before.then(() => this.#deliverAll(outgoing));
    const settled = delivered.catch(() => {});
    this.#queues.set(conversationId, settled);
    await settled;
    if (this.#queues.get(conversationId) === settled) this.#queues.delete(conversationId);
    return await delivered;
  }

  /** Resolves when nothing waits to be sent. */
  async settle(): Promise<void> {
    await Promise.all(this.#queues.values());
  }

  async #deliverAll(outgoing: Outgoing): Promise<Delivery> {
    const { deliveries, log, now } = this.#parts;
    const { conversationId, channel } = outgoing;
    for (const [index, activity] of outgoing.activities.entries()) {
      const key = `${outgoing.key}|${index}`;
      if (await deliveries.isSent(conversationId, key)) continue;
      const failure = await this.#tryToSend(activity, outgoing);
      if (failure === undefined) {
        await deliveries.keepSent(conversationId, key, now());
        continue;
      }
      const { status } = failure;
      log({ kind: "send-failed", channel, status: status ?? 0 });
      if (status === null || !FINAL.has(status)) return { kind: "failed" };
      await deliveries.deleteAddress(conversationId);
      return { kind: "refused" };
    }
    return { kind: "sent" };
  }

  /** The last failure; undefined once it is sent. */
  async #tryToSend(
    activity: Partial<Activity>,
    { conversationId, channel, send }: Outgoing,
  ): Promise<SendFailed | undefined> {
    const { log, wait } = this.#parts;
    for (let attempt = 1; ; attempt++) {
      await this.#waitForTurn(conversationId);
      const failure = await send(activity).then(() => undefined, toFailure);
      const passes = failure && (failure.status === null || PASSING.has(failure.status));
      if (!passes || attempt === MAX_ATTEMPTS) return failure;
      log({ kind: "send-delayed", channel, status: failure.status ?? 0, attempt });
      await wait(this.#backOffMs(attempt, failure));
    }
  }

  /** Somewhere between half and all of a time that doubles, so that many senders don't come back all at once. */
  #backOffMs(attempt: number, { retryAfterMs }: SendFailed): number {
    const backOff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + this.#parts.random() / 2);
    return Math.min(Math.max(backOff, retryAfterMs ?? 0), LONGEST_WAIT_MS);
  }

  async #waitForTurn(conversationId: string): Promise<void> {
    const { limits, elapsedMs, wait } = this.#parts;
    const window = this.#windows.get(conversationId) ?? new RateWindow(limits);
    this.#windows.set(conversationId, window);
    for (let ms = window.waitMs(elapsedMs()); ms > 0; ms = window.waitMs(elapsedMs())) await wait(ms);
    window.count(elapsedMs());
    if (this.#windows.size > MAX_WINDOWS) this.#sweep();
  }

  #sweep(): void {
    const at = this.#parts.elapsedMs();
    for (const [id, window] of this.#windows) if (window.isIdle(at)) this.#windows.delete(id);
  }
}

const MAX_WINDOWS = 1_000;

function toFailure(error: unknown): SendFailed {
  return error instanceof SendFailed ? error : new SendFailed(0, null, { cause: error });
}
