import type { Activity } from "botbuilder";
import { z } from "zod";

/**
 * The text of a message without mentions, as Teams writes them: "<at>Asystent</at> chcemy się zgłosić". Undefined
 * for what people in a group say to each other: there only a mention or a pressed button is meant for the assistant.
 */
export function readAddressedText(activity: Activity): string | undefined {
  const text = activity.text ?? "";
  if (activity.channelId !== "msteams") return text;
  const mentions = readMentions(activity);
  const isOurs = mentions.some(({ id }) => id === activity.recipient.id);
  if (isGroupChat(activity) && !isOurs && activity.value === undefined) return undefined;
  return removeMentions(text, mentions, activity.recipient.id);
}

/** Whether several people read along. */
export function isGroupChat({ conversation }: Pick<Activity, "conversation">): boolean {
  return conversation.isGroup === true || groupTypes.has(conversation.conversationType);
}

const groupTypes: ReadonlySet<string | undefined> = new Set(["groupChat", "channel"]);

type Mention = { id: string; text: string };

function readMentions({ entities = [] }: Activity): Mention[] {
  return entities.flatMap((entity) => {
    const mention = mentionSchema.safeParse(entity).data;
    return mention ? [{ id: mention.mentioned.id, text: mention.text ?? "" }] : [];
  });
}

const mentionSchema = z.object({
  type: z.literal("mention"),
  mentioned: z.object({ id: z.string() }),
  text: z.string().nullish(),
});

/** The assistant's own name goes, another person's stays as a word of the sentence. */
function removeMentions(text: string, mentions: readonly Mention[], botId: string): string {
  const isOther = (markup: string): boolean =>
    mentions.some(({ id, text: written }) => id !== botId && written === markup);
  return text
    .replace(/<at(?:\s[^>]*)?>(.*?)<\/at>/gis, (markup, name) => (isOther(markup) ? name : " "))
    .replaceAll("&nbsp;", " ")
    .replace(/[ \u00a0]{2,}/g, " ")
    .trim();
}
