import type { Topic } from "../../knowledge/topic.ts";
import { button } from "../button.ts";
import type { Choice, Reply } from "../reply.ts";
import type { World } from "../world.ts";

/** An answer with its source, and where to go next: related topics, a request, or passing the question on. */
export function sayTopic(topic: Topic, world: World): Reply {
  return {
    kind: "answer",
    text: topic.answer,
    source: topic.sourceLine,
    choices: choicesAfterTopic(topic, world),
  };
}

/** Whether the answer is about the offer, so that the programme's end must be said with it. */
export function isAboutOffer(topic: Topic, topics: World["topics"]): boolean {
  for (let at: Topic | undefined = topic; at; at = at.broader === null ? undefined : topics.get(at.broader)) {
    if (offerRoots.has(at.id)) return true;
  }
  return false;
}

/** Topics that read as if the programme were still running; their narrower topics too. */
const offerRoots = new Set([
  "cel-programu",
  "odbiorcy",
  "oferta",
  "obszar",
  "czas-trwania",
  "jak-zglosic",
  "koszt-udzialu",
  "dotacje",
  "terminy",
]);

function choicesAfterTopic(topic: Topic, { messages, topics }: World): Choice[] {
  const related = topic.related.flatMap((id) => {
    const other = topics.get(id);
    return other ? [button(other.title, { kind: "topic", id })] : [];
  });
  const apply = button(messages.button("zgloszenie"), { kind: "do", action: "apply" });
  const passOn = button(messages.button("przekaz-pytanie"), { kind: "do", action: "pass-on" });
  return topic.kind === "silent" ? [passOn, ...related, apply] : [...related, apply];
}
