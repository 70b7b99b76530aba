import type { Activity, ConversationReference } from "botbuilder";
import type { DeliveryStore } from "../../conversation/delivery-store.ts";
import type { Reply } from "../../conversation/reply.ts";
import { renderReply } from "../render-reply.ts";
import type { Delivery, Sender } from "./sender.ts";
import { parseStoredReference } from "./stored-reference.ts";

/** Something to say that nobody has just asked for: news of a request. */
type LaterMessage = {
  conversationId: string;
  /** Names the news: the same news is told once. */
  key: string;
  replies: readonly Reply[];
};

/** `unreachable`: nothing is known of where that conversation is, or its channel cannot be written to first. */
export type SendLater = (message: LaterMessage) => Promise<Delivery | { kind: "unreachable" }>;

type SendLaterParts = {
  deliveries: Pick<DeliveryStore, "findAddress">;
  sender: Sender;
  sendTo: (reference: Partial<ConversationReference>, activity: Partial<Activity>) => Promise<void>;
  publicUrl: string;
};

/** Writes to a conversation by the address that its last activity came from. */
export function createSendLater({ deliveries, sender, sendTo, publicUrl }: SendLaterParts): SendLater {
  return async ({ conversationId, key, replies }) => {
    const address = await deliveries.findAddress(conversationId);
    if (!address) return { kind: "unreachable" };
    const { channel } = address;
    const { reference, isGroup } = parseStoredReference(address.reference);
    const surface = { baseUrl: publicUrl, isGroup };
    return await sender.deliver({
      channel,
      conversationId,
      key,
      activities: replies.flatMap((reply) => renderReply(reply, channel, surface)),
      send: (activity) => sendTo(reference, activity),
    });
  };
}
