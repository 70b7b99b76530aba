import { contactsIn } from "../../requests/contact.ts";
import { parseRequestNumber } from "../../requests/request-number.ts";
import type { WantedRequests } from "../conversation-store.ts";
import type { Memory } from "../memory.ts";
import type { Message } from "../message.ts";

/** The stored requests that a turn may have to do with: named in the message or before, sent from here, or similar. */
export function wantedRequests(message: Message, memory: Memory): WantedRequests {
  const { pending } = memory;
  const named = [message.choice ?? "", message.text]
    .map(parseRequestNumber)
    .flatMap((parsed) => (parsed.kind === "found" ? [parsed.number] : []));
  const asked = "number" in pending && pending.number !== null ? [pending.number] : [];
  const [contact] = contactsIn(memory.draft?.answers ?? {});
  return {
    numbers: [...new Set([...named, ...asked, ...memory.requests])],
    sender: contact ? { contact, since: similarSince(message.at) } : null,
  };
}

/** Requests of the same person from here on may be one request sent twice. */
export function similarSince(at: Date): Date {
  return new Date(at.getTime() - day);
}

const day = 24 * 3_600_000;
