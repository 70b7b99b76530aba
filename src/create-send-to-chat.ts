import type { TellLater } from "./channels/messenger/create-tell-later.ts";
import type { SendLater } from "./channels/sending/create-send-later.ts";
import type { Reply } from "./conversation/reply.ts";
import { surveyChoices } from "./conversation/survey/survey-choices.ts";
import type { World } from "./conversation/world.ts";
import type { SendToChat } from "./mail/create-deliver.ts";

type ChatParts = {
  sendLater: SendLater;
  /** Undefined where Messenger is not reached without Azure. */
  tellLater: TellLater | undefined;
  world: () => World;
};

/** News of a request for its chat, with the buttons of the question that may come with it. */
export function createSendToChat({ sendLater, tellLater, world }: ChatParts): SendToChat {
  return async ({ conversationId, key, text, surveyOf }) => {
    const choices = surveyOf === undefined ? {} : { choices: surveyChoices(surveyOf, world()) };
    const replies: Reply[] = [{ kind: "text", text, ...choices }];
    const told = await tellLater?.({ conversationId, replies });
    return told && told.kind !== "unreachable" ? told : await sendLater({ conversationId, key, replies });
  };
}
