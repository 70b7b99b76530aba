import { ActionTypes, type Activity, ActivityTypes, type CardAction } from "botbuilder";
import type { Choice, Reply } from "../../conversation/reply.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { renderCard, renderCardAsText } from "./render-card.ts";
import { renderText } from "./render-text.ts";

/**
 * A reply → activities for Web Chat and any Direct Line client, in the order of reading. `baseUrl` is the origin
 * of links: Web Chat opens absolute ones only.
 */
export function renderReply(reply: Reply, baseUrl: string): Partial<Activity>[] {
  switch (reply.kind) {
    case "text":
      return [message(renderText(reply.text), reply.choices)];
    case "answer":
      // The page makes a last paragraph in emphasis small; elsewhere it is italic.
      return [message(`${renderText(reply.text)}\n\n*${escapeMarkdown(reply.source)}*`, reply.choices)];
    case "notice":
      return [message(renderText(reply.text) + renderLink(reply.link, baseUrl), reply.choices)];
    case "card":
      // The question stands below the card, next to its buttons, as an activity of its own.
      return [
        { ...base, attachments: [renderCard(reply)], summary: renderCardAsText(reply) },
        message(renderText(reply.text), reply.choices),
      ];
  }
}

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
