import type { WebSocket } from "ws";
import type { ConversationStore, LogEntry } from "../../conversation/conversation-store.ts";
import { nextWatermark, renderActivitySet } from "./activity-log.ts";

/** Close codes of RFC 6455. */
export const GOING_AWAY = 1001;
const POLICY_VIOLATION = 1008;
const INTERNAL_ERROR = 1011;
const TRY_AGAIN_LATER = 1013;

const PAGE = 100;
/** A client that is this far behind is cut off; it comes back with its watermark and is sent the rest. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;

type ConnectionParts = {
  socket: WebSocket;
  conversationId: string;
  /** Number of entries that the client has seen already. */
  watermark: number;
  readLog: ConversationStore["readLog"];
};

/** One client's stream: everything from its watermark on, each entry once and in order. */
export class StreamConnection {
  readonly #parts: ConnectionParts;
  #watermark: number;
  #sent: Promise<void> = Promise.resolve();
  #isHeard = true;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.#watermark = parts.watermark;
    // What clients send here is their keep-alive: it has no meaning but that they live.
    for (const sign of ["message", "ping", "pong"]) parts.socket.on(sign, () => (this.#isHeard = true));
    this.#then(() => this.#replayUpTo(Number.POSITIVE_INFINITY));
  }

  /** Takes what a turn has appended; what the client missed before it is read from the log. */
  offer(entries: readonly LogEntry[]): void {
    this.#then(async () => {
      await this.#replayUpTo(entries[0]?.sequence ?? 0);
      this.#send(entries.filter(({ sequence }) => sequence >= this.#watermark));
    });
  }

  /** An activity that is not in the log: whoever is not there misses it. */
  sendTransient(payload: string): void {
    this.#then(async () => {
      this.#parts.socket.send(`{"activities":[${payload}],"watermark":"${this.#watermark}"}`);
    });
  }

  /** Sends the empty frame that keeps proxies from cutting the line. False once the client has fallen silent. */
  keepAlive(): boolean {
    const wasHeard = this.#isHeard;
    this.#isHeard = false;
    this.#parts.socket.ping();
    this.#parts.socket.send("");
    return wasHeard;
  }

  /** Whether the client answers within `ms`: a phone that lost its network looks open for minutes. */
  isAlive(ms: number): Promise<boolean> {
    const { socket } = this.#parts;
    if (socket.readyState !== socket.OPEN) return Promise.resolve(false);
    return new Promise((resolve) => {
      const settle = (isAlive: boolean) => () => {
        clearTimeout(timer);
        socket.off("pong", onPong).off("close", onClose);
        resolve(isAlive);
      };
      const [onPong, onClose] = [settle(true), settle(false)];
      const timer = setTimeout(onClose, ms);
      socket.once("pong", onPong).once("close", onClose).ping();
    });
  }

  close(code: number, reason: string): void {
    this.#parts.socket.close(code, reason);
  }

  /** Without a goodbye, to a client that would not hear it. */
  terminate(): void {
    this.#parts.socket.terminate();
  }

  #then(work: () => Promise<void>): void {
    // The log cannot be read: the client comes back by itself.
    this.#sent = this.#sent.then(work).catch(() => this.close(INTERNAL_ERROR, "log not readable"));
  }

  async #replayUpTo(end: number): Promise<void> {
    const { conversationId, readLog, socket } = this.#parts;
    while (this.#watermark < end && socket.readyState === socket.OPEN) {
      const entries = await readLog(conversationId, this.#watermark - 1, PAGE);
      this.#send(entries.filter(({ sequence }) => sequence < end));
      if (entries.length < PAGE || (entries.at(-1)?.sequence ?? end) >= end - 1) return;
    }
  }

  #send(entries: readonly LogEntry[]): void {
    if (entries.length === 0) return;
    this.#watermark = nextWatermark(entries, this.#watermark);
    const { socket } = this.#parts;
    if (socket.bufferedAmount > MAX_BUFFERED_BYTES) this.close(TRY_AGAIN_LATER, "too slow");
    else socket.send(renderActivitySet(entries, this.#watermark));
  }
}

/** Tells a client that the conversation has a stream already. */
export function refuseAsCollision(socket: WebSocket): void {
  socket.close(POLICY_VIOLATION, "collision");
}
