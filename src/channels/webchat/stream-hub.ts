import type { Activity } from "botbuilder";
import type { WebSocket } from "ws";
import type { ConversationStore, LogEntry } from "../../conversation/conversation-store.ts";
import type { Log } from "../../log/create-logger.ts";
import { GOING_AWAY, refuseAsCollision, StreamConnection } from "./stream-connection.ts";

export type StreamHubParts = {
  conversations: Pick<ConversationStore, "readLog">;
  log: Log;
  now: () => Date;
  /** Time between two empty frames, in ms; a client silent for a whole interval is cut off. */
  keepAliveMs: number;
  /** How long the present stream of a conversation has to show that it lives when another one asks in, in ms. */
  collisionMs: number;
};

/** The streams of all connected clients, at most one a conversation. */
export class StreamHub {
  readonly #parts: StreamHubParts;
  readonly #connections = new Map<string, StreamConnection>();
  readonly #keepAlive: NodeJS.Timeout;
  #isClosing = false;

  constructor(parts: StreamHubParts) {
    this.#parts = parts;
    this.#keepAlive = setInterval(() => {
      for (const connection of this.#connections.values())
        if (!connection.keepAlive()) connection.terminate();
    }, parts.keepAliveMs).unref();
  }

  /** Streams the conversation from `watermark` on; while it has a living stream, this one is refused. */
  async attach(socket: WebSocket, conversationId: string, watermark: number): Promise<void> {
    const { conversations, collisionMs, log, now } = this.#parts;
    // A broken socket is closed; its error would otherwise end the process.
    socket.on("error", () => {});
    const present = this.#connections.get(conversationId);
    if (present && (await present.isAlive(collisionMs))) return refuseAsCollision(socket);
    if (this.#connections.get(conversationId) !== present) return refuseAsCollision(socket);
    present?.terminate();
    if (socket.readyState !== socket.OPEN) return;
    if (this.#isClosing) return socket.close(GOING_AWAY, "server stopping");

    const readLog = conversations.readLog.bind(conversations);
    const connection = new StreamConnection({ socket, conversationId, watermark, readLog });
    this.#connections.set(conversationId, connection);
    const openedAt = now().getTime();
    log({ kind: "stream-opened" });
    socket.on("close", (code) => {
      if (this.#connections.get(conversationId) === connection) this.#connections.delete(conversationId);
      log({ kind: "stream-closed", code, seconds: Math.round((now().getTime() - openedAt) / 1000) });
    });
  }

  publish(conversationId: string, entries: readonly LogEntry[]): void {
    if (entries.length > 0) this.#connections.get(conversationId)?.offer(entries);
  }

  sendTransient(conversationId: string, activity: Partial<Activity>): void {
    this.#connections.get(conversationId)?.sendTransient(JSON.stringify(activity));
  }

  /** Says goodbye to everyone; clients come back by themselves once there is a server again. */
  close(): void {
    this.#isClosing = true;
    clearInterval(this.#keepAlive);
    for (const connection of this.#connections.values()) connection.close(GOING_AWAY, "server stopping");
  }

  /** Ends the streams of clients that did not say goodbye in turn. */
  terminate(): void {
    for (const connection of this.#connections.values()) connection.terminate();
  }
}
