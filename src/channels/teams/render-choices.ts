import type { Attachment } from "botbuilder";
import type { Choice, Thumb } from "../../conversation/reply.ts";
import { adaptiveCard } from "../adaptive-card.ts";
import { textRun } from "../webchat/render-card.ts";
import { renderAction } from "./render-action.ts";

/**
 * A card of buttons: the question stands in the message above. Whether an answer helped is asked on the same card, in
 * a line of its own above them; pressing there leaves the card as it is.
 */
export function renderChoices(choices: readonly Choice[], thumb?: Thumb): Attachment {
  return adaptiveCard({
    fallbackText: choices.map(({ label }) => label).join("\n"),
    body: thumb ? [renderThumb(thumb)] : [],
    actions: choices.map((choice) => renderAction(choice, "replace")),
  });
}

function renderThumb({ ask, choices, thanks }: Thumb) {
  const actions = choices.map((choice) => renderAction(choice, "keep", thanks));
  return {
    type: "ColumnSet",
    columns: [
      {
        type: "Column",
        width: "auto",
        verticalContentAlignment: "Center",
        items: [{ type: "RichTextBlock", inlines: [{ ...textRun(ask), isSubtle: true }] }],
      },
      { type: "Column", width: "stretch", items: [{ type: "ActionSet", actions }] },
    ],
  };
}

/** What takes the place of the buttons: a pressed button says nothing in Teams, and could be pressed again. */
export function renderChosen(label: string): Attachment {
  return adaptiveCard({
    fallbackText: label,
    body: [{ type: "RichTextBlock", inlines: [textRun(`✓ ${label}`)] }],
  });
}
