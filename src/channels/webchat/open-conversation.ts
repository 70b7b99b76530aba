import type { ConversationStore } from "../../conversation/conversation-store.ts";
import type { DirectLineAdapter } from "./direct-line-adapter.ts";
import { joinedActivity } from "./joined-activity.ts";

export type ConversationStart = {
  conversationId: string;
  user: { id: string; name?: string };
  /** See resume-secret.ts; null for clients that have no such secret. */
  resumeHash: string | null;
  baseUrl: string;
};

type StartParts = {
  conversations: Pick<ConversationStore, "find" | "open" | "readLog">;
  adapter: DirectLineAdapter;
  now: () => Date;
};

/**
 * Opens the conversation unless it is open, and lets the bot greet unless something has been said. True for a new
 * one. A bot that fails to greet does not fail the start: for the client that would be the end of the talk.
 */
export async function openConversation(
  { conversations, adapter, now }: StartParts,
  { conversationId, user, resumeHash, baseUrl }: ConversationStart,
): Promise<boolean> {
  const isNew = (await conversations.find(conversationId)) === undefined;
  if (isNew) {
    const at = now();
    await conversations.open({
      id: conversationId,
      channel: "webchat",
      resumeHash,
      createdAt: at,
      lastActivityAt: at,
    });
  }
  const [first] = await conversations.readLog(conversationId, -1, 1);
  if (first) return isNew;
  await adapter.takeActivity({
    conversationId,
    activity: joinedActivity(user, "joined"),
    isLogged: false,
    baseUrl,
  });
  return isNew;
}
