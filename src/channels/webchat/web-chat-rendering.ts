import { ActionTypes, type Activity, ActivityTypes, type CardAction } from "botbuilder";
import type { Choice } from "../../conversation/reply.ts";
import type { Rendering } from "../rendering.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { renderCard, renderCardAsText } from "./render-card.ts";
import { renderText } from "./render-text.ts";

/** For Web Chat and any Direct Line client. Web Chat opens absolute links only. */
export const webChatRendering: Rendering = {
  text: ({ text, choices }) => [message(renderText(text), choices)],
  // The page makes a last paragraph in emphasis small; elsewhere it is italic.
  answer: ({ text, source, choices, thumb }) => [
    // The page shows it below the answer; other clients show nothing of it.
    {
      ...message(`${renderText(text)}\n\n*${escapeMarkdown(source)}*`, choices),
      ...(thumb && { channelData: { thumb } }),
    },
  ],
  notice: ({ text, link, choices }, { baseUrl }) => [
    message(renderText(text) + renderLink(link, baseUrl), choices),
  ],
  // The question stands below the card, next to its buttons, as an activity of its own.
  card: ({ title, rows, text, choices }) => [
    { ...base, attachments: [renderCard({ title, rows })], summary: renderCardAsText({ title, rows }) },
    message(renderText(text), choices),
  ],
};

const base: Partial<Activity> = { type: ActivityTypes.Message, locale: "pl-PL" };

function message(text: string, choices: readonly Choice[] = []): Partial<Activity> {
  return {
    ...base,
    text,
    textFormat: "markdown",
    ...(choices.length > 0 && { suggestedActions: { to: [], actions: choices.map(toAction) } }),
  };
}

/**
 * Web Chat 4.18 shows an imBack's value as the person's message, hides a postBack altogether, and shows a
 * messageBack's `text` while sending `value` along: the label is read, the choice is exact.
 */
function toAction({ label, value }: Choice): CardAction {
  return {
    type: ActionTypes.MessageBack,
    title: label,
    text: label,
    displayText: label,
    value: { choice: value },
  };
}

function renderLink(link: { label: string; path: string } | undefined, baseUrl: string): string {
  return link ? `\n\n[${escapeMarkdown(link.label)}](<${new URL(link.path, baseUrl).href}>)` : "";
}
