import type { Conversation, ConversationStore } from "../conversation/conversation-store.ts";
import { HttpError } from "./http-error.ts";

/** A conversation of the web chat. Throws 404, which ends the talk for the client. */
export async function findConversation(
  id: string,
  { conversations }: { conversations: Pick<ConversationStore, "find"> },
): Promise<Conversation> {
  const conversation = await conversations.find(id);
  if (conversation?.channel !== "webchat") throw conversationNotFound();
  return conversation;
}

export const conversationNotFound = () => new HttpError(404, "NotFound", "There is no such conversation");
