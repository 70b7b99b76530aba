import type { RelayStore } from "../../conversation/relay-store.ts";
import type { Reply } from "../../conversation/reply.ts";
import type { SendToGraph } from "./create-graph-sender.ts";
import { directLimits } from "./messenger-message.ts";
import { renderMessenger } from "./render-messenger.ts";

/** What begins so long before the end is over in time. */
const SENDING_MS = 15_000;

type TellLaterParts = {
  relay: Pick<RelayStore, "findWindow">;
  /** Sends what nobody has just asked for. */
  send: SendToGraph;
  /** Origin of links. */
  publicUrl: string;
  now: () => Date;
};

/**
 * Tells a person at Messenger news of their request, within the 24 hours that Meta gives. `unreachable`: they are
 * over, or nothing of that conversation is known; `refused`: for good; `failed`: a later try may pass, if it comes in
 * time.
 */
export type TellLater = (message: {
  conversationId: string;
  replies: readonly Reply[];
}) => Promise<{ kind: "sent" | "refused" | "failed" | "unreachable" }>;

export function createTellLater({ relay, send, publicUrl, now }: TellLaterParts): TellLater {
  return async ({ conversationId, replies }) => {
    const window = await relay.findWindow(conversationId);
    if (!window) return { kind: "unreachable" };
    const surface = { baseUrl: publicUrl, limits: directLimits };
    for (const message of replies.flatMap((reply) => renderMessenger(reply, surface))) {
      if (now().getTime() + SENDING_MS >= window.openUntil.getTime()) return { kind: "unreachable" };
      const { kind } = await send(window.person, message);
      if (kind !== "sent") return { kind: kind === "busy" ? "failed" : "refused" };
    }
    return { kind: "sent" };
  };
}
