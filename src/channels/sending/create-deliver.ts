import { setTimeout as wait } from "node:timers/promises";
import { type Activity, type ConversationReference, DeliveryModes } from "botbuilder";
import type { Log } from "../../log/create-logger.ts";
import { describeError } from "../../log/describe-error.ts";
import type { AssistantBotParts } from "../assistant-bot.ts";
import { channelOf } from "../to-messages.ts";
import { addressOf } from "./address-of.ts";
import type { Sender } from "./sender.ts";

type DeliverParts = {
  sender: Sender;
  sendTo: (reference: Partial<ConversationReference>, activity: Partial<Activity>) => Promise<void>;
  /** Azure gives up on a request after 15 s: until then it waits for the replies, later ones go on alone. In ms. */
  replyTimeMs: number;
  log: Log;
};

/** Sends the replies to an activity to where it came from, or hands them back where the caller wants it so. */
export function createDeliver({
  sender,
  sendTo,
  replyTimeMs,
  log,
}: DeliverParts): AssistantBotParts["deliver"] {
  return async (context, key, activities) => {
    const { activity } = context;
    if (activity.deliveryMode === DeliveryModes.ExpectReplies) {
      await context.sendActivities([...activities]);
      return;
    }
    const reference = addressOf(activity);
    const delivered = sender
      .deliver({
        channel: channelOf(activity.channelId),
        conversationId: activity.conversation.id,
        key,
        activities,
        send: (reply) => sendTo(reference, reply),
      })
      .catch((error: unknown) => log({ kind: "job-failed", job: "send-replies", ...describeError(error) }));
    await Promise.race([delivered, wait(replyTimeMs, undefined, { ref: false })]);
  };
}
