import { type Activity, type ConversationReference, TurnContext } from "botbuilder";

/** Where replies to an activity go: to its own `serviceUrl`, which is the newest. */
export function addressOf(activity: Activity): Partial<ConversationReference> {
  return TurnContext.getConversationReference(activity);
}
