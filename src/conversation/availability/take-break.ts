import { contactText } from "../contact-text.ts";
import type { Memory } from "../memory.ts";
import type { Message } from "../message.ts";
import type { Outcome } from "../outcome.ts";
import type { World } from "../world.ts";

/**
 * The reply while the channel has a break; undefined where it has none. Nothing else happens: no command is carried
 * out, and what was asked stays asked, so that a draft goes on where it was.
 */
export function takeBreak(message: Message, memory: Memory, world: World): Outcome | undefined {
  const { messages, availability } = world;
  if (!availability.off.includes(message.channel)) return undefined;
  const draft = memory.draft ? [messages.say("przerwa-zgloszenie")] : [];
  const contact = messages.say("przerwa-kontakt", { contact: contactText(world) });
  const text = [messages.say("przerwa"), ...draft, contact].join("\n\n");
  return { replies: [{ kind: "notice", text }], memory, effects: [] };
}
