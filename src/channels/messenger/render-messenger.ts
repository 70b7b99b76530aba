import type { Choice, Reply } from "../../conversation/reply.ts";
import { MAX_TEXT, type MessengerLimits, type MessengerMessage } from "./messenger-message.ts";
import { showChoices } from "./show-choices.ts";
import { splitText } from "./split-text.ts";

export type MessengerSurface = {
  /** Origin of links to our pages, without a final slash. */
  baseUrl: string;
  limits: MessengerLimits;
};

/**
 * A reply → messages in the order of reading. Messenger shows plain text and makes addresses clickable by itself.
 * Choices are quick replies, which go away once one is pressed: template buttons would stay, and stale ones mislead.
 */
export function renderMessenger(reply: Reply, { baseUrl, limits }: MessengerSurface): MessengerMessage[] {
  const { choices = [] } = reply;
  switch (reply.kind) {
    case "text":
      return message(reply.text, choices, limits);
    case "answer":
      return message(`${reply.text}\n\n${reply.source}`, choices, limits);
    case "notice": {
      const link = reply.link && `\n\n${reply.link.label}:\n${new URL(reply.link.path, baseUrl).href}`;
      return message(reply.text + (link ?? ""), choices, limits);
    }
    case "card": {
      const rows = reply.rows.map(({ label, value }) => `${label}: ${value}`);
      const card = [reply.title, rows.join("\n")].join("\n\n");
      return [...message(card, [], limits), ...message(reply.text, choices, limits)];
    }
  }
}

function message(text: string, choices: readonly Choice[], limits: MessengerLimits): MessengerMessage[] {
  const { lines, buttons } = showChoices(choices, limits);
  const whole = [withBullets(text), lines.join("\n")].filter((part) => part !== "").join("\n\n");
  const messages: MessengerMessage[] = splitText(whole, MAX_TEXT).map((piece) => ({ text: piece }));
  const last = messages.at(-1);
  if (last && buttons.length > 0) last.quick_replies = buttons.map(toQuickReply);
  return messages;
}

function toQuickReply({ label, value }: Choice) {
  return { content_type: "text" as const, title: label, payload: value };
}

const withBullets = (text: string): string => text.replace(/^- /gm, "• ");
