import type { Attachment } from "botbuilder";
import type { CardRow, Choice } from "../../conversation/reply.ts";
import { adaptiveCard } from "../adaptive-card.ts";
import { cardRows, renderCardAsText, textRun } from "../webchat/render-card.ts";
import { renderAction } from "./render-action.ts";

type TeamsCard = {
  title: string;
  rows: readonly CardRow[];
  text: string;
  choices: readonly Choice[];
};

/**
 * A card with its question and its buttons in one piece. What people typed stands in rich text, which reads no
 * Markdown. No `speak`, which Teams has no use for: the card stays well under the limit.
 */
export function renderTeamsCard({ title, rows, text, choices }: TeamsCard): Attachment {
  const paragraphs = text.split("\n\n").filter((paragraph) => paragraph !== "");
  return adaptiveCard({
    fallbackText: [renderCardAsText({ title, rows }), ...paragraphs].join("\n\n"),
    body: [
      ...cardRows({ title, rows }),
      ...paragraphs.map((paragraph) => ({
        type: "RichTextBlock",
        spacing: "Medium",
        inlines: [textRun(paragraph)],
      })),
    ],
    actions: choices.map((choice) => renderAction(choice, "keep")),
  });
}
