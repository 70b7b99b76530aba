import type { Choice, Reply } from "../../conversation/reply.ts";
import { showChoices } from "./list-choices.ts";
import { MAX_TEXT, type MessengerLimits, type MessengerMessage } from "./messenger-message.ts";
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
  const shown = showChoices(choices, limits);
  const list = shown.kind === "list" ? shown.listed.map(({ label }, index) => `${index + 1}. ${label}`) : [];
  const whole = [withBullets(text), list.join("\n")].filter((part) => part !== "").join("\n\n");
  const messages: MessengerMessage[] = splitText(whole, MAX_TEXT).map((piece) => ({ text: piece }));
  const last = messages.at(-1);
  const buttons = shown.kind === "list" ? numbered(shown, limits) : shown.choices;
  if (last && buttons.length > 0) last.quick_replies = buttons.map(toQuickReply);
  return messages;
}

/** Numbers up to where Messenger has no more room; the rest of the list can be typed. */
function numbered(
  { listed, moves }: { listed: readonly Choice[]; moves: readonly Choice[] },
  { quickReplies }: MessengerLimits,
): Choice[] {
  const numbers = listed.map(({ value }, index) => ({ label: String(index + 1), value }));
  return [...numbers.slice(0, Math.max(0, quickReplies - moves.length)), ...moves];
}

function toQuickReply({ label, value }: Choice) {
  return { content_type: "text" as const, title: label, payload: value };
}

const withBullets = (text: string): string => text.replace(/^- /gm, "• ");
