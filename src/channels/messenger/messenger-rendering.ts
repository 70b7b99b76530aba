import { type Activity, ActivityTypes } from "botbuilder";
import type { Reply } from "../../conversation/reply.ts";
import type { Rendering, Surface } from "../rendering.ts";
import { azureLimits, type MessengerMessage } from "./messenger-message.ts";
import { renderMessenger } from "./render-messenger.ts";

/**
 * For Messenger through Azure Bot Service (`channelId` "facebook"): the same messages as without it, within Azure's
 * limits. Quick replies travel in `channelData`, in Meta's own shape, so that their value comes back as it is.
 */
function renderForFacebook(reply: Reply, { baseUrl }: Surface): Partial<Activity>[] {
  return renderMessenger(reply, { baseUrl, limits: azureLimits }).map(toActivity);
}

export const messengerRendering: Rendering = {
  text: renderForFacebook,
  answer: renderForFacebook,
  notice: renderForFacebook,
  card: renderForFacebook,
};

function toActivity({ text, quick_replies }: MessengerMessage): Partial<Activity> {
  const activity: Partial<Activity> = {
    type: ActivityTypes.Message,
    locale: "pl-PL",
    text,
    textFormat: "plain",
  };
  return quick_replies ? { ...activity, channelData: { quick_replies } } : activity;
}
