import type { Activity, AdaptiveCardInvokeResponse, InvokeResponse } from "botbuilder";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { adaptiveCard } from "../../adaptive-card.ts";
import { isGroupChat, readAddressedText } from "../../read-addressed-text.ts";
import { textRun } from "../../webchat/render-card.ts";
import { answerTeamCommand, isAtWork } from "./answer-team-command.ts";
import { answerTeamPress, type PressAnswer } from "./answer-team-press.ts";
import { answerTeamSearch } from "./answer-team-search.ts";
import { findMember } from "./find-member.ts";
import { followTeamChannel } from "./link-team-channel.ts";
import { parseTeamCommand } from "./parse-team-command.ts";
import { readExecuted, readTeamPress, type TeamPress } from "./read-team-press.ts";
import { cardMessage, textMessage } from "./team-message.ts";
import type { TeamParts } from "./team-parts.ts";

/** Takes what is staff's of the activities of Teams; undefined for everything else, which goes to the assistant. */
export type StaffTalk = {
  /** What is said in reply to a message. */
  answerMessage(activity: Activity): Promise<Partial<Activity>[] | undefined>;
  answerInvoke(activity: Activity): Promise<InvokeResponse | undefined>;
};

export function createStaffTalk(parts: TeamParts): StaffTalk {
  const { staff, texts } = parts;
  return {
    answerMessage: async (activity) => {
      await followTeamChannel(activity, parts);
      const press = readTeamPress(activity.value);
      if (press) return await answerSubmit(press, activity, parts);
      const text = readAddressedText(activity);
      const command = text === undefined ? undefined : parseTeamCommand(text, texts);
      if (!command) return undefined;
      const member = await findMember(activity, staff);
      if (!isAtWork(member)) return [textMessage(texts.say.stranger)];
      return await answerTeamCommand(command, { member, activity, parts });
    },
    answerInvoke: async (activity) => {
      if (activity.name === "composeExtension/query") {
        return await answerTeamSearch(activity.value, await findMember(activity, staff), parts);
      }
      if (activity.name !== "adaptiveCard/action") return undefined;
      const press = readTeamPress(readExecuted(activity.value));
      if (!press) return undefined;
      const member = await findMember(activity, staff);
      const body = toInvokeAnswer(await answerTeamPress(press, member, parts), press, parts);
      return { status: body.statusCode, body };
    },
  };
}

/** Clients without `Action.Execute`: the answer is a message, which everybody in the conversation reads. */
async function answerSubmit(
  press: TeamPress,
  activity: Activity,
  parts: TeamParts,
): Promise<Partial<Activity>[]> {
  const member: StaffMember | undefined = await findMember(activity, parts.staff);
  // A message holds no personal data, whoever asks.
  const verb = press.verb === "see" ? "open" : press.verb;
  const answer = await answerTeamPress({ ...press, verb }, member, parts);
  if (answer.kind === "stranger") return [textMessage(parts.texts.say.stranger)];
  const text = textMessage(answer.text);
  if (answer.kind === "text" || isGroupChat(activity)) return [text];
  return [text, cardMessage(answer.card, answer.text)];
}

function toInvokeAnswer(
  answer: PressAnswer,
  { verb }: TeamPress,
  { texts }: TeamParts,
): AdaptiveCardInvokeResponse {
  if (answer.kind === "card") return cardAnswer(answer.card);
  // Teams asks by itself whenever the card is looked at: no pop-up each time, and the same for every number.
  if (verb === "refresh") return cardAnswer(saySo(texts.card.staffOnly));
  const text = answer.kind === "stranger" ? texts.say.stranger : answer.text;
  return {
    statusCode: 200,
    type: "application/vnd.microsoft.activity.message",
    value: text as unknown as Record<string, unknown>,
  };
}

const saySo = (text: string) =>
  adaptiveCard({ fallbackText: text, body: [{ type: "RichTextBlock", inlines: [textRun(text)] }] });

function cardAnswer({ contentType, content }: { contentType: string; content?: unknown }) {
  const value = content as Record<string, unknown>;
  return { statusCode: 200, type: contentType, value };
}
