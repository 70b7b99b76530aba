import { type Activity, ActivityTypes } from "botbuilder";
import { z } from "zod";
import { START } from "./read-event.ts";

/**
 * An activity of Azure's `facebook` channel → the same in the shape of other channels; undefined for the echo of what
 * we said ourselves. Azure leaves the value of a quick reply or a postback in `channelData`, as Meta sent it.
 */
export function readFacebook(activity: Activity): Activity | undefined {
  if (activity.channelId !== "facebook") return activity;
  const { message, postback } = dataSchema.parse(activity.channelData ?? {});
  if (message?.is_echo) return undefined;
  if (postback?.payload === START) {
    return { ...activity, type: ActivityTypes.ConversationUpdate, membersAdded: [activity.from] };
  }
  // The text of a postback is its value: what the person saw is the title.
  if (postback) return { ...activity, text: postback.title, value: postback.payload };
  return message?.quick_reply ? { ...activity, value: message.quick_reply.payload } : activity;
}

const dataSchema = z
  .object({
    message: z
      .object({
        is_echo: z.boolean().catch(false),
        quick_reply: z.object({ payload: z.string() }).optional().catch(undefined),
      })
      .optional()
      .catch(undefined),
    postback: z
      .object({ title: z.string().catch(""), payload: z.string() })
      .optional()
      .catch(undefined),
  })
  .catch({});
