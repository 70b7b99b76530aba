import { parseRequestNumber } from "../requests/request-number.ts";
import type { TurnInput } from "./outcome.ts";
import type { Reply } from "./reply.ts";

/** What is known of a request sent from this conversation, never personal data. */
export function sayStatus({ text, memory, world }: TurnInput): Reply {
  const { messages } = world;
  const asked = parseRequestNumber(text);
  if (asked.kind === "mistyped") return { kind: "text", text: messages.say("numer-z-bledem") };
  const number = asked.kind === "found" ? asked.number : memory.requests.at(-1);
  if (number === undefined) return { kind: "text", text: messages.say("stan-brak") };
  const isOurs = memory.requests.includes(number);
  return {
    kind: "text",
    text: isOurs ? messages.say("stan-znany", { number }) : messages.say("stan-nieznany"),
  };
}
