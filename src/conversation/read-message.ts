import { normalise } from "../text/fold.ts";
import { maskPersonal } from "../text/mask-personal.ts";
import type { Message } from "./message.ts";

/**
 * Makes a message readable: NFC, control characters out, trimmed, and identifiers that nobody needs (PESEL,
 * card, account and document numbers) masked before anything is stored.
 */
export function readMessage({ text }: Pick<Message, "text">): { text: string; hasIdentifiers: boolean } {
  const masked = maskPersonal(normalise(text).trim(), { mask: "identifiers" });
  return { text: masked.text, hasIdentifiers: masked.found.length > 0 };
}
