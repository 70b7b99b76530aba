import { longestMessage } from "./answering/longest-message.ts";
import { askAgain } from "./intake/ask-again.ts";
import { after, type Outcome, type TurnInput } from "./outcome.ts";
import type { Reply } from "./reply.ts";

/** Files, empty and overlong messages get a kind word; what the intake holds stays, and its question is asked again. */
export function refuseUnreadable({
  message,
  text,
  hasIdentifiers,
  memory,
  world,
}: TurnInput): Outcome | undefined {
  const { messages } = world;
  const refuse = (sentence: string): Outcome => {
    const reply: Reply = { kind: "text", text: sentence };
    return after([reply], askAgain(memory, world));
  };
  if (message.kind === "files") return refuse(messages.say("bez-plikow"));
  if (message.text.length > longestMessage)
    return refuse(messages.say("za-dlugo", { limit: longestMessage }));
  if (text === "" && message.choice === undefined) return refuse(messages.say("pusta"));
  // A PESEL alone is no answer: "[numer PESEL]" would be the name of an organisation.
  if (memory.draft && hasIdentifiers && saysNothingMore(text))
    return refuse(messages.say("numer-niepotrzebny"));
  return undefined;
}

const saysNothingMore = (masked: string): boolean =>
  !/[\p{L}\p{N}]/u.test(masked.replace(/\[[^\]]*\]/gu, ""));
