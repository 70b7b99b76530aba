import type { AdaptiveCardInvokeResponse } from "botbuilder";
import { readPress } from "./render-action.ts";
import { renderChosen } from "./render-choices.ts";

/**
 * The answer to an invoke `adaptiveCard/action`: the card that takes the place of the pressed one, or a message that
 * Teams shows for a moment where the card stays. 400 for a card that is not ours.
 */
export function answerPress(value: unknown): AdaptiveCardInvokeResponse {
  const press = readPress(value);
  if (!press) {
    const error = { code: "BadRequest", message: "The card is not known" };
    return {
      statusCode: 400,
      type: "application/vnd.microsoft.error",
      value: error as unknown as Record<string, unknown>,
    };
  }
  if (press.after === "replace") {
    const { contentType, content } = renderChosen(press.label);
    return { statusCode: 200, type: contentType, value: content };
  }
  return {
    statusCode: 200,
    type: "application/vnd.microsoft.activity.message",
    value: (press.toast ?? press.label) as unknown as Record<string, unknown>,
  };
}
