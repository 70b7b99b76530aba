import { type Activity, ActivityTypes, type Attachment } from "botbuilder";
import { z } from "zod";
import type { ChannelName, Message } from "../conversation/message.ts";
import { readFacebook } from "./messenger/read-facebook.ts";
import { isGroupChat, readAddressedText } from "./read-addressed-text.ts";
import { readPress } from "./teams/render-action.ts";

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
    ...(isGroupChat(activity) && { isGroup: true }),
    at,
  };
  const messageId = readClientId(activity) ?? activity.id ?? "";

  switch (activity.type) {
    case ActivityTypes.ConversationUpdate:
      return hasJoined(activity) ? [{ ...common, kind: "joined", text: "", messageId }] : [];
    case ActivityTypes.InstallationUpdate:
      return isInstalled(activity) ? [{ ...common, kind: "joined", text: "", messageId }] : [];
    case ActivityTypes.Invoke: {
      const press = readPress(activity.value);
      return press ? [{ ...common, kind: "text", text: press.label, choice: press.choice, messageId }] : [];
    }
    case ActivityTypes.Message:
      return readTyped(activity, { ...common, messageId });
    default:
      return [];
  }
}

/** The client's own name for an activity: the same in every attempt to deliver it. */
export function readClientId(activity: { channelData?: unknown }): string | undefined {
  const data = z.object({ clientActivityID: z.string().min(1) }).safeParse(activity.channelData);
  return data.success ? data.data.clientActivityID : undefined;
}

function readTyped(activity: Activity, common: Omit<Message, "kind" | "text">): Message[] {
  const text = readAddressedText(activity);
  if (text === undefined) return [];
  const pressed = readChoice(activity.value);
  if (!(activity.attachments ?? []).some(isFile)) {
    // A card's button brings no text.
    return [{ ...common, kind: "text", ...pressed, text: text || (pressed?.text ?? "") }];
  }
  const files: Message = { ...common, kind: "files", text: "", messageId: `${common.messageId}#files` };
  return text === "" ? [files] : [files, { ...common, kind: "text", text }];
}

/** Whose way of showing replies fits a channel of Bot Framework. */
export function channelOf(channelId: string): ChannelName {
  if (channelId === "msteams") return "teams";
  if (channelId === "facebook") return "messenger";
  return "webchat";
}

/** The bot's or the author's own arrival opens the conversation; a third person's does not. */
function hasJoined({ membersAdded = [], from, recipient, conversation }: Activity): boolean {
  const isOne = !isGroupChat({ conversation });
  return membersAdded.some(({ id }) => id === recipient.id || (isOne && id === from.id));
}

/** Teams tells of an installation beside the arrival, in either order. */
const isInstalled = ({ action }: Activity): boolean => action === "add" || action === "add-upgrade";

const choiceSchema = z.union([
  z.string().transform((choice) => ({ choice })),
  z
    .object({ choice: z.string(), label: z.string().optional() })
    .transform(({ choice, label }) => ({ choice, ...(label !== undefined && { text: label }) })),
]);

/** `value` of messageBack, postBack and Action.Submit: `{"choice":"…"}`, or the bare string on some channels. */
function readChoice(value: unknown): { choice: string; text?: string } | undefined {
  return choiceSchema.safeParse(value).data;
}

/** Teams adds the text once more as text/html, and answered cards come back as attachments: neither is a file. */
function isFile({ contentType }: Attachment): boolean {
  return contentType !== "text/html" && !contentType?.startsWith("application/vnd.microsoft.card.");
}
