import { button } from "../button.ts";
import type { Memory } from "../memory.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import type { SmallTalk } from "./decision.ts";
import { mainChoices } from "./main-choices.ts";

/** A kind word to what is said around the questions. */
export function saySmallTalk(about: SmallTalk, memory: Memory, world: World): Reply {
  if (about === "more") return sayMore(memory, world);
  const text = world.messages.say(smallTalkTexts[about]);
  const isEnd = about === "crisis" || about === "bye";
  return isEnd ? { kind: "text", text } : { kind: "text", text, choices: mainChoices(world) };
}

/** What goes on from the last topic: narrower ones first. */
function sayMore({ lastTopic }: Memory, world: World): Reply {
  const { messages, topics } = world;
  const topic = lastTopic === null ? undefined : topics.get(lastTopic);
  if (!topic) return { kind: "text", text: messages.say("wiecej-o-czym"), choices: mainChoices(world) };
  const narrower = [...topics.values()].filter(({ broader }) => broader === topic.id).map(({ id }) => id);
  const choices = [...new Set([...narrower, ...topic.related])].flatMap((id) => {
    const other = topics.get(id);
    return other ? [button(other.title, { kind: "topic", id })] : [];
  });
  return { kind: "text", text: messages.say("wiecej", { topic: topic.title }), choices };
}

const smallTalkTexts = {
  greeting: "dzien-dobry",
  thanks: "prosze",
  bye: "do-widzenia",
  identity: "kim-jestem",
  smalltalk: "co-slychac",
  insult: "spokojnie",
  crisis: "kryzys",
} as const;
