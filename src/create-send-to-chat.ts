import type { SendLater } from "./channels/sending/create-send-later.ts";
import { surveyChoices } from "./conversation/survey/survey-choices.ts";
import type { World } from "./conversation/world.ts";
import type { SendToChat } from "./mail/create-deliver.ts";

/** News of a request for its chat, with the buttons of the question that may come with it. */
export function createSendToChat(sendLater: SendLater, world: () => World): SendToChat {
  return ({ text, surveyOf, ...to }) => {
    const choices = surveyOf === undefined ? {} : { choices: surveyChoices(surveyOf, world()) };
    return sendLater({ ...to, replies: [{ kind: "text", text, ...choices }] });
  };
}
