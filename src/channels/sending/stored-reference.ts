import type { Activity, ConversationReference } from "botbuilder";
import { z } from "zod";
import { isGroupChat } from "../read-addressed-text.ts";
import { addressOf } from "./address-of.ts";

/**
 * What is kept for later messages: ids alone. Names, and the person, for whom a conversation's id stands already, stay
 * out of the store.
 */
export function toStoredReference(activity: Activity): string {
  const { channelId, serviceUrl, conversation, bot } = addressOf(activity);
  const { id, isGroup, conversationType, tenantId } = conversation ?? {};
  return JSON.stringify({
    channelId,
    serviceUrl,
    conversation: { id, isGroup, conversationType, tenantId },
    bot: { id: bot?.id },
  });
}

/** Throws `ZodError` where a row does not hold what `toStoredReference` wrote. */
export function parseStoredReference(json: string): {
  reference: Partial<ConversationReference>;
  isGroup: boolean;
} {
  const { channelId, serviceUrl, bot, conversation } = referenceSchema.parse(JSON.parse(json));
  const account = { ...conversation, name: "" } as ConversationReference["conversation"];
  return {
    reference: { channelId, serviceUrl, conversation: account, bot: { id: bot.id, name: "" } },
    isGroup: isGroupChat({ conversation: account }),
  };
}

const referenceSchema = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: z.object({ id: z.string() }),
  conversation: z.object({
    id: z.string(),
    isGroup: z.boolean().optional(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
});
