import { maskPersonal } from "../../text/mask-personal.ts";

/**
 * What a person wrote, with the numbers that nobody needs (PESEL, cards, accounts, documents) masked before it is
 * stored and shown again: the log of the conversation is what clients see.
 */
export function withoutIdentifiers<T extends { text?: string | null }>(activity: T): T {
  const { text } = activity;
  return text ? { ...activity, text: maskPersonal(text, { mask: "identifiers" }).text } : activity;
}
