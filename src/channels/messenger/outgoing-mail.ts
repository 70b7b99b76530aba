import type { Kept, Outgoing } from "../../conversation/relay-store.ts";
import { parseLetter } from "./letter.ts";
import { Pump } from "./pump.ts";
import type { RelayParts } from "./relay-parts.ts";

/** People who are written to at the same time; one of them who cannot be reached holds up nobody else. */
const MAX_AT_ONCE = 8;

type MailParts = Pick<RelayParts, "relay" | "send" | "timing" | "log" | "now" | "random">;

/** Sends what lies in the store until Meta takes it, refuses it for good, or the person's 24 hours are over. */
export class OutgoingMail {
  readonly #parts: MailParts;
  readonly #onFailure: (error: unknown) => void;
  readonly #pump: Pump;
  readonly #underWay = new Set<Promise<void>>();

  constructor(parts: MailParts, onFailure: (error: unknown) => void) {
    this.#parts = parts;
    this.#onFailure = onFailure;
    this.#pump = new Pump(() => this.#sendNext(), onFailure);
  }

  wake(): void {
    this.#pump.wake();
  }

  async stop(): Promise<void> {
    await this.#pump.stop();
    await Promise.all(this.#underWay);
  }

  async #sendNext(): Promise<boolean> {
    const { relay, timing, now } = this.#parts;
    if (this.#underWay.size >= MAX_AT_ONCE) await Promise.race(this.#underWay);
    const at = now();
    const outgoing = await relay.claimOutgoing(at, new Date(at.getTime() + timing.claimMs));
    if (!outgoing) return false;
    const sending: Promise<void> = this.#send(outgoing)
      .catch(this.#onFailure)
      .finally(() => {
        this.#underWay.delete(sending);
        // The next message to the same person was waiting for this one.
        this.#pump.wake();
      });
    this.#underWay.add(sending);
    return true;
  }

  async #send({ sequence, payload, attempts, sendBefore }: Kept<Outgoing>): Promise<void> {
    const { relay, send, log, now } = this.#parts;
    if (now() >= sendBefore) {
      log({ kind: "messenger-window-closed", attempts });
      return await relay.removeOutgoing(sequence);
    }
    const { person, message } = parseLetter(payload);
    const result = await send(person, message);
    switch (result.kind) {
      case "sent":
        return await relay.removeOutgoing(sequence);
      case "refused":
        log({ kind: "messenger-refused", status: result.status, code: result.code });
        return await relay.removeOutgoing(sequence);
      case "busy":
        log({ kind: "messenger-delayed", status: result.status, code: result.code, attempts });
        return await relay.postponeOutgoing(sequence, new Date(now().getTime() + this.#waitMs(attempts)));
    }
  }

  /** Somewhere between half and all of a time that doubles, so that after an outage not all come back at once. */
  #waitMs(attempts: number): number {
    const { timing, random } = this.#parts;
    const longest = Math.min(timing.firstWaitMs * 2 ** attempts, timing.longestWaitMs);
    return longest * (0.5 + random() / 2);
  }
}
