import { contactText } from "../contact-text.ts";
import type { TextId } from "../message-ids.ts";
import type { Reply } from "../reply.ts";
import type { Cover, World } from "../world.ts";

/** Says why no request is taken; with the contact where the operator wants people to have it. */
export function refusal(reason: TextId, cover: Cover, world: World): Reply {
  const { messages } = world;
  if (cover !== "contact") return { kind: "text", text: messages.say(reason) };
  const contact = contactText(world);
  return {
    kind: "text",
    text: `${messages.say(reason)}\n\n${messages.say("zapytaj-pracownikow", { contact })}`,
  };
}
