import { readButton } from "../../conversation/button.ts";
import type { Choice } from "../../conversation/reply.ts";
import { MAX_PAYLOAD, type MessengerLimits } from "./messenger-message.ts";

/** Choices as Messenger shows them. */
export type ShownChoices = {
  /** Numbered lines below the text, where labels are too long or too many for quick replies; else empty. */
  lines: readonly string[];
  /** The quick replies: their labels fit. */
  buttons: readonly Choice[];
};

/**
 * A list counts all choices, as the conversation does, and has its numbers as quick replies. What is always at hand
 * keeps its name: moves and, where there is no room for all numbers, the last choice ("Inny lub nie wiem").
 */
export function showChoices(choices: readonly Choice[], limits: MessengerLimits): ShownChoices {
  const fits = choices.length <= limits.quickReplies && choices.every((choice) => isShort(choice, limits));
  if (fits) return { lines: [], buttons: choices };
  const last =
    choices.length > limits.quickReplies ? choices.findLast((choice) => !isMove(choice)) : undefined;
  const isNamed = (choice: Choice) => (isMove(choice) || choice === last) && isShort(choice, limits);
  const buttons = choices
    .map((choice, index) => ({ choice, label: isNamed(choice) ? choice.label : String(index + 1) }))
    .filter(({ choice }) => choice.value.length <= MAX_PAYLOAD);
  // The numbers for which there is no room are typed.
  const room = limits.quickReplies - buttons.filter(({ choice }) => isNamed(choice)).length;
  const numbers = buttons.filter(({ choice }) => !isNamed(choice)).slice(0, Math.max(0, room));
  return {
    lines: choices.map(({ label }, index) => `${index + 1}. ${label}`),
    buttons: buttons
      .filter((button) => isNamed(button.choice) || numbers.includes(button))
      .slice(0, limits.quickReplies)
      .map(({ choice, label }) => ({ ...choice, label })),
  };
}

/** "Wstecz", "Pomiń", "Dalej". */
const isMove = ({ value }: Choice): boolean => readButton(value)?.kind === "do";

const isShort = ({ label, value }: Choice, { title }: MessengerLimits): boolean =>
  label.length <= title && value.length <= MAX_PAYLOAD;
