import type { Attachment } from "botbuilder";
import type { Choice } from "../../conversation/reply.ts";
import { adaptiveCard } from "../adaptive-card.ts";
import { textRun } from "../webchat/render-card.ts";
import { renderAction } from "./render-action.ts";

/** A card of buttons and nothing else: the question stands in the message above. */
export function renderChoices(choices: readonly Choice[]): Attachment {
  return adaptiveCard({
    fallbackText: choices.map(({ label }) => label).join("\n"),
    body: [],
    actions: choices.map((choice) => renderAction(choice, "replace")),
  });
}

/** What takes the place of the buttons: a pressed button says nothing in Teams, and could be pressed again. */
export function renderChosen(label: string): Attachment {
  return adaptiveCard({
    fallbackText: label,
    body: [{ type: "RichTextBlock", inlines: [textRun(`✓ ${label}`)] }],
  });
}
