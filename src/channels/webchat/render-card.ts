import type { Attachment } from "botbuilder";
import type { CardRow } from "../../conversation/reply.ts";
import { adaptiveCard } from "../adaptive-card.ts";

export type Card = { title: string; rows: readonly CardRow[] };

/**
 * An Adaptive Card 1.5. Rows are rich text, not a FactSet: Web Chat reads Markdown in facts, and rows hold what
 * people typed. One under another they also fit a screen of 320 px. `speak` is what Web Chat's live region reads to
 * people who don't see the card.
 */
export function renderCard({ title, rows }: Card): Attachment {
  const asText = renderCardAsText({ title, rows });
  return adaptiveCard({ body: cardRows({ title, rows }), fallbackText: asText, speak: asText });
}

/** The title and one line a row. */
export function cardRows({ title, rows }: Card) {
  return [
    { type: "RichTextBlock", inlines: [{ ...textRun(title), weight: "Bolder", size: "Medium" }] },
    ...rows.map((row) => ({
      type: "RichTextBlock",
      spacing: "Small",
      separator: true,
      inlines: [
        { ...textRun(`${row.label}: `), weight: "Bolder" },
        { ...textRun(row.value), ...(rows.length === 1 && alone) },
      ],
    })),
  ];
}

/** The one thing that a card says, such as the number of a request, is there to be copied by hand. */
const alone = { size: "Large", weight: "Bolder" };

/** Text that is shown as it is. */
export const textRun = (text: string) => ({ type: "TextRun", text });

/** The same for channels and readers without cards. */
export function renderCardAsText({ title, rows }: Card): string {
  return [title, ...rows.map(({ label, value }) => `${label}: ${value}`)].join("\n");
}
