import { createGraphSender } from "./channels/messenger/create-graph-sender.ts";
import { createTellLater, type TellLater } from "./channels/messenger/create-tell-later.ts";
import { MessengerRelay } from "./channels/messenger/messenger-relay.ts";
import { defaultRelayTiming, type RelayParts } from "./channels/messenger/relay-parts.ts";
import type { Config } from "./config/config.ts";
import type { MessengerWebhook } from "./server/server-parts.ts";

/** Less than a message is withheld from other senders while it is being sent. */
const GRAPH_TIME_MS = 10_000;

export type Messenger = { webhook: MessengerWebhook; tellLater: TellLater; stop(): Promise<void> };

type MessengerParts = Pick<
  RelayParts,
  "relay" | "conversations" | "takeMessage" | "sayFailure" | "log" | "now"
>;

/** Begins to work off what the store holds for Messenger; null where Messenger is not connected directly. */
export function openMessenger({ messenger, http }: Config, parts: MessengerParts): Messenger | null {
  if (!messenger) return null;
  const { appSecret, verifyToken } = messenger;
  const access = { ...messenger, timeoutMs: GRAPH_TIME_MS };
  const relay = new MessengerRelay({
    ...parts,
    send: createGraphSender(access),
    publicUrl: http.publicUrl,
    timing: defaultRelayTiming,
    random: Math.random,
  });
  return {
    webhook: { appSecret, verifyToken, accept: (arrivals) => relay.accept(arrivals) },
    tellLater: createTellLater({
      ...parts,
      send: createGraphSender(access, "UPDATE"),
      publicUrl: http.publicUrl,
    }),
    stop: () => relay.stop(),
  };
}
