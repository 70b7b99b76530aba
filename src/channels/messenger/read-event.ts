import { z } from "zod";
import type { Message } from "../../conversation/message.ts";

/** What a person did, without who and when. */
export type Said = Pick<Message, "kind" | "text" | "choice" | "messageId">;

/** Payload of the "get started" button of the page's profile (manifest/messenger/profile.json). */
export const START = "start";

/** One event of `messaging` → what the person did: nothing, one thing, or a text with files. */
export function readEvent(event: unknown, timestamp: number): Said[] {
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return [];
  const { message, postback, referral } = parsed.data;
  if (message) return message.is_echo ? [] : readMessage(message);
  if (postback) return [readPostback(postback, timestamp)];
  // Somebody who talks to us already came by a link (m.me/…?ref=).
  return referral ? [{ kind: "joined", text: "", messageId: `referral-${timestamp}` }] : [];
}

/** The thumb beside Messenger's text field, in its three sizes: a picture to Meta, a "yes" to whoever presses it. */
const LIKES: ReadonlySet<number> = new Set([369239263222822, 369239343222814, 369239383222810]);

const messageSchema = z.object({
  mid: z.string().min(1),
  text: z.string().catch(""),
  is_echo: z.boolean().catch(false),
  quick_reply: z.object({ payload: z.string() }).optional().catch(undefined),
  attachments: z
    .array(
      z.object({
        type: z.string().catch(""),
        payload: z.object({ sticker_id: z.number().optional() }).catch({}),
      }),
    )
    .catch([]),
});

const postbackSchema = z.object({
  mid: z.string().min(1).optional(),
  title: z.string().catch(""),
  payload: z.string().catch(""),
});

const eventSchema = z.object({
  message: messageSchema.optional(),
  postback: postbackSchema.optional(),
  referral: z.looseObject({}).optional(),
});

function readMessage({ mid, text, quick_reply, attachments }: z.infer<typeof messageSchema>): Said[] {
  const said: Said = {
    kind: "text",
    text,
    ...(quick_reply && { choice: quick_reply.payload }),
    messageId: mid,
  };
  if (attachments.some(({ payload }) => LIKES.has(payload.sticker_id ?? 0))) return [{ ...said, text: "👍" }];
  // An address in a text comes once more as a "fallback": the preview of the page, not a file.
  if (!attachments.some(({ type }) => type !== "fallback")) return [said];
  const files: Said = { kind: "files", text: "", messageId: `${mid}#files` };
  return text === "" ? [files] : [files, said];
}

function readPostback({ mid, title, payload }: z.infer<typeof postbackSchema>, timestamp: number): Said {
  const messageId = mid ?? `postback-${timestamp}`;
  if (payload === START) return { kind: "joined", text: "", messageId };
  return { kind: "text", text: title, choice: payload, messageId };
}
