import { readButton } from "../../conversation/button.ts";
import type { Choice } from "../../conversation/reply.ts";
import { MAX_PAYLOAD, type MessengerLimits } from "./messenger-message.ts";

/** Choices as Messenger can show them. */
export type ShownChoices =
  /** Each is a quick reply with its own label. */
  | { kind: "buttons"; choices: readonly Choice[] }
  /** `listed` are a numbered list in the text, with numbers as quick replies; `moves` ("Wstecz") keep their labels. */
  | { kind: "list"; listed: readonly Choice[]; moves: readonly Choice[] };

/** Too many or too long for quick replies: a numbered list. */
export function showChoices(choices: readonly Choice[], limits: MessengerLimits): ShownChoices {
  const fits = choices.length <= limits.quickReplies && choices.every((choice) => isShort(choice, limits));
  if (fits) return { kind: "buttons", choices };
  const isMove = (choice: Choice) => isShort(choice, limits) && readButton(choice.value)?.kind === "do";
  return {
    kind: "list",
    listed: choices.filter((choice) => !isMove(choice)),
    moves: choices.filter(isMove),
  };
}

const isShort = ({ label, value }: Choice, { title }: MessengerLimits): boolean =>
  label.length <= title && value.length <= MAX_PAYLOAD;
