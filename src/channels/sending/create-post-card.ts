import type { Activity, ConversationReference } from "botbuilder";
import { SendFailed } from "./send-failed.ts";
import type { Delivery, Sender } from "./sender.ts";
import { parseStoredReference } from "./stored-reference.ts";

/** A message that shows how something stands: posted once, then replaced. */
type PostedCard = {
  /** As JSON: where it goes. */
  reference: string;
  conversationId: string;
  /** Names this state of it: the same is sent once. */
  key: string;
  activity: Partial<Activity>;
  /** The message to replace; null for the first time. */
  activityId: string | null;
  /** Hears which message shows it, before the key counts as sent. */
  keep: (activityId: string) => Promise<void>;
};

export type PostCard = (card: PostedCard) => Promise<Delivery | { kind: "unreachable" }>;

type PostCardParts = {
  sender: Sender;
  /** Resolves with the message's id. */
  postTo: (reference: Partial<ConversationReference>, activity: Partial<Activity>) => Promise<string>;
  replaceIn: (reference: Partial<ConversationReference>, activity: Partial<Activity>) => Promise<void>;
};

/**
 * Within the limits of the conversation, again where Teams is busy. A process that is killed after the first posting
 * and before it is kept posts a second card: both work, and the second one follows what happens.
 */
export function createPostCard({ sender, postTo, replaceIn }: PostCardParts): PostCard {
  return async ({ reference: stored, conversationId, key, activity, activityId, keep }) => {
    const { reference } = parseStoredReference(stored);
    const send = async (card: Partial<Activity>): Promise<void> => {
      if (activityId !== null) {
        const isReplaced = await replaceIn(reference, { ...card, id: activityId }).then(
          () => true,
          (error: unknown) => {
            // Somebody has deleted the message: the request gets a new one.
            if (error instanceof SendFailed && error.status === 404) return false;
            throw error;
          },
        );
        if (isReplaced) return;
      }
      await keep(await postTo(reference, card));
    };
    return await sender.deliver({ channel: "teams", conversationId, key, activities: [activity], send });
  };
}
