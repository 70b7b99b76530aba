import { type Activity, ActivityTypes, type Attachment } from "botbuilder";
import { z } from "zod";
import type { ChannelName, Message } from "../conversation/message.ts";
import { readFacebook } from "./messenger/read-facebook.ts";

/**
 * An incoming Bot Framework activity → what the person did, oldest first. Nothing for what asks for no reply
 * (typing, events, somebody else joining); two messages where files came with a text, whose question must not
 * be lost.
 */
export function toMessages(incoming: Activity, at: Date): Message[] {
  const activity = readFacebook(incoming);
  if (!activity) return [];
  const common = {
    author: { id: activity.from.id, ...(activity.from.name && { name: activity.from.name }) },
    conversationId: activity.conversation.id,
    channel: channelOf(activity.channelId),
    at,
  };
  const messageId = readClientId(activity) ?? activity.id ?? "";

  if (activity.type === ActivityTypes.ConversationUpdate) {
    return hasJoined(activity) ? [{ ...common, kind: "joined", text: "", messageId }] : [];
  }
  if (activity.type !== ActivityTypes.Message) return [];

  const text = activity.text ?? "";
  const choice = readChoice(activity.value);
  if (!(activity.attachments ?? []).some(isFile)) {
    return [{ ...common, kind: "text", text, ...(choice !== undefined && { choice }), messageId }];
  }
  const files: Message = { ...common, kind: "files", text: "", messageId: `${messageId}#files` };
  return text === "" ? [files] : [files, { ...common, kind: "text", text, messageId }];
}

/** The client's own name for an activity: the same in every attempt to deliver it. */
export function readClientId(activity: { channelData?: unknown }): string | undefined {
  const data = z.object({ clientActivityID: z.string().min(1) }).safeParse(activity.channelData);
  return data.success ? data.data.clientActivityID : undefined;
}

function channelOf(channelId: string): ChannelName {
  if (channelId === "msteams") return "teams";
  if (channelId === "facebook") return "messenger";
  return "webchat";
}

/** The bot's or the author's own arrival opens the conversation; a third person's does not. */
function hasJoined({ membersAdded = [], from, recipient }: Activity): boolean {
  return membersAdded.some(({ id }) => id === recipient.id || id === from.id);
}

const choiceSchema = z.union([
  z.string(),
  z.object({ choice: z.string() }).transform(({ choice }) => choice),
]);

/** `value` of messageBack, postBack and Action.Submit: `{"choice":"…"}`, or the bare string on some channels. */
function readChoice(value: unknown): string | undefined {
  return choiceSchema.safeParse(value).data;
}

/** Teams adds the text once more as text/html, and answered cards come back as attachments: neither is a file. */
function isFile({ contentType }: Attachment): boolean {
  return contentType !== "text/html" && !contentType?.startsWith("application/vnd.microsoft.card.");
}
