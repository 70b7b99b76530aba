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

/** A list counts all choices, as the conversation does, and has its numbers as quick replies; moves keep their names. */
export function showChoices(choices: readonly Choice[], limits: MessengerLimits): ShownChoices {
  const fits = choices.length <= limits.quickReplies && choices.every((choice) => isShort(choice, limits));
  if (fits) return { lines: [], buttons: choices };
  const numbered = choices.map((choice, index) => {
    const isNamed = isMove(choice) && isShort(choice, limits);
    return isNamed ? choice : { ...choice, label: String(index + 1) };
  });
  // Where there is no room for all, the last numbers are typed: moves are always at hand.
  const room = limits.quickReplies - numbered.filter(isMove).length;
  const numbers = numbered.filter((choice) => !isMove(choice)).slice(0, Math.max(0, room));
  const buttons = numbered.filter((choice) => isMove(choice) || numbers.includes(choice));
  return {
    lines: choices.map(({ label }, index) => `${index + 1}. ${label}`),
    buttons: buttons.filter(({ value }) => value.length <= MAX_PAYLOAD).slice(0, limits.quickReplies),
  };
}

/** "Wstecz", "Pomiń", "Dalej". */
const isMove = ({ value }: Choice): boolean => readButton(value)?.kind === "do";

const isShort = ({ label, value }: Choice, { title }: MessengerLimits): boolean =>
  label.length <= title && value.length <= MAX_PAYLOAD;
