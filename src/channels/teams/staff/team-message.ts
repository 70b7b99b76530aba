import { type Activity, ActivityTypes, type Attachment } from "botbuilder";

/** A sentence with what staff typed in it: no Markdown. */
export function textMessage(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, locale: "pl-PL", text, textFormat: "plain" };
}

/** `summary` stands in notifications and in the list of chats. */
export function cardMessage(card: Attachment, summary: string): Partial<Activity> {
  return { type: ActivityTypes.Message, locale: "pl-PL", attachments: [card], summary };
}
