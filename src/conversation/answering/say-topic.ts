import type { Topic } from "../../knowledge/topic.ts";
import { requestActions } from "../after-sending/request-choices.ts";
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
  return topic.kind === "silent"
    ? [passOn, ...related, apply]
    : [...actionsAfter(topic, messages), ...related, apply];
}

/** What a topic tells of can be done at once. */
function actionsAfter({ id }: Topic, messages: World["messages"]): Choice[] {
  if (id === "po-zgloszeniu")
    return [
      button(messages.button("sprawdz-stan"), { kind: "do", action: "status" }),
      ...requestActions({ messages }),
    ];
  if (id !== "moje-dane") return [];
  return [
    button(messages.button("co-o-mnie"), { kind: "do", action: "copy" }),
    button(messages.button("usun-dane"), { kind: "do", action: "erase" }),
  ];
}
