import { type Activity, ActivityTypes } from "botbuilder";
import type { Choice, Thumb } from "../../conversation/reply.ts";
import { listChoices } from "../list-choices.ts";
import type { Rendering, Surface } from "../rendering.ts";
import { escapeMarkdown } from "../webchat/escape-markdown.ts";
import { renderCardAsText } from "../webchat/render-card.ts";
import { renderText } from "../webchat/render-text.ts";
import { renderChoices } from "./render-choices.ts";
import { renderTeamsCard } from "./render-teams-card.ts";

/**
 * For Microsoft Teams. Text and cards are activities of their own: together Teams shows them in an order that
 * differs by client. Choices are the actions of a card; those of which there are more than a card shows are a
 * numbered list.
 */
export const teamsRendering: Rendering = {
  text: ({ text, choices }, surface) => withChoices(renderText(text), choices, surface),
  answer: ({ text, source, choices, thumb }, surface) =>
    withChoices(`${renderText(text)}\n\n*${escapeMarkdown(source)}*`, choices, { ...surface, thumb }),
  notice: ({ text, link, choices }, surface) => {
    const linked = link
      ? `\n\n[${escapeMarkdown(link.label)}](${new URL(link.path, surface.baseUrl).href})`
      : "";
    return withChoices(renderText(text) + linked, choices, surface);
  },
  card: ({ title, rows, text, choices = [] }, surface) => {
    const attachment = renderTeamsCard({ title, rows, text, choices: fits(choices) ? choices : [] });
    if (byteLength(attachment) > MAX_CARD_BYTES) {
      const asText = renderText(renderCardAsText({ title, rows }));
      return [
        { ...message, text: asText, textFormat: "markdown" },
        ...withChoices(renderText(text), choices, surface),
      ];
    }
    const card = { ...message, attachments: [attachment], summary: title, ...suggest(choices, surface) };
    return fits(choices) ? [card] : [card, ...withChoices("", choices, surface)];
  },
};

const message: Partial<Activity> = { type: ActivityTypes.Message, locale: "pl-PL" };

/** Teams refuses messages above 28 KB; the rest of the activity needs some of it. */
const MAX_CARD_BYTES = 26 * 1024;
/** More buttons would fill the screen of a phone. */
const MAX_BUTTONS = 12;
/** Longer titles are cut off. */
const MAX_TITLE = 60;
/** Teams shows three suggested actions, in chats of two only. */
const MAX_SUGGESTED = 3;

const fits = (choices: readonly Choice[]): boolean =>
  choices.length <= MAX_BUTTONS && choices.every(({ label }) => label.length <= MAX_TITLE);

const asMarkdown = ({ label, value }: Choice): Choice => ({ label: escapeMarkdown(label), value });

const byteLength = (content: unknown): number => Buffer.byteLength(JSON.stringify(content));

function withChoices(
  markdown: string,
  choices: readonly Choice[] = [],
  surface: Surface & { thumb?: Thumb | undefined },
): Partial<Activity>[] {
  if (!fits(choices)) {
    const text = [markdown, listChoices(choices.map(asMarkdown)).join("\n")].filter(Boolean).join("\n\n");
    return [{ ...message, text, textFormat: "markdown" }];
  }
  const said: Partial<Activity> = { ...message, text: markdown, textFormat: "markdown" };
  if (choices.length === 0) return [said];
  return [
    said,
    { ...message, attachments: [renderChoices(choices, surface.thumb)], ...suggest(choices, surface) },
  ];
}

/** Teams shows them with the last message only, and takes no other type than imBack: its value is what is said. */
function suggest(choices: readonly Choice[], { isGroup }: Surface): Partial<Activity> {
  if (isGroup || choices.length === 0 || choices.length > MAX_SUGGESTED) return {};
  const actions = choices.map(({ label }) => ({ type: "imBack", title: label, value: label }));
  return { suggestedActions: { to: [], actions } };
}
