import type { Message } from "../../conversation/message.ts";
import type { Choice } from "../../conversation/reply.ts";
import type { MessengerLimits } from "./messenger-message.ts";
import { showChoices } from "./show-choices.ts";

/**
 * A typed "2", or "1 i 4", of the numbered list that was shown last → the labels with these numbers, as if they had
 * been typed. The list is what the person sees: the conversation counts choices in its own way.
 */
export function readListed(message: Message, offered: readonly Choice[], limits: MessengerLimits): Message {
  if (message.kind !== "text" || message.choice !== undefined) return message;
  const numbers = readNumbers(message.text);
  if (numbers.length === 0 || showChoices(offered, limits).lines.length === 0) return message;
  const chosen = numbers.flatMap((number) => offered[number - 1] ?? []);
  if (chosen.length < numbers.length) return message;
  return { ...message, text: chosen.map(({ label }) => label).join(", ") };
}

/** "2", "2.", "1, 3", "1 i 4": nothing but numbers and what joins them. */
function readNumbers(text: string): number[] {
  if (!/^\s*\d{1,2}(?:\s*(?:[\s,;i+]|oraz)\s*\d{1,2})*\s*[.)]?\s*$/iu.test(text)) return [];
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
