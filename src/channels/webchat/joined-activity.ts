import { ActivityTypes } from "botbuilder";
import { BOT_ID, type IncomingActivity } from "./direct-line-adapter.ts";

/** Says that a person is there; nobody gets to see it. */
export function joinedActivity(
  user: { id: string; name?: string },
  id: string,
): IncomingActivity["activity"] {
  return {
    type: ActivityTypes.ConversationUpdate,
    id,
    from: user,
    membersAdded: [
      { id: BOT_ID, name: "" },
      { id: user.id, name: user.name ?? "" },
    ],
  };
}
