import { sayHours, withHours } from "../availability/say-hours.ts";
import { button } from "../button.ts";
import { contactText } from "../contact-text.ts";
import { maskQuestion } from "../keep-question.ts";
import { type Outcome, say } from "../outcome.ts";
import type { Choice, Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { countQuestion } from "./count-question.ts";
import type { Decision } from "./decision.ts";
import { replyToUnknown } from "./reply-to-unknown.ts";
import { replyWithPlaces } from "./reply-with-places.ts";
import { replyWithTopic } from "./reply-with-topic.ts";
import { saySmallTalk } from "./say-small-talk.ts";
import type { Situation } from "./situation.ts";

/** Decisions with a reply of their own; intake and commands begin something and are handled by the turn. */
export type Repliable = Exclude<Decision, { kind: "intake" | "command" }>;

/** One way of replying for each kind of decision; what was asked is counted. */
export function replyToDecision(decision: Repliable, situation: Situation): Outcome {
  const outcome = reply(decision, situation);
  return { ...outcome, effects: [...outcome.effects, ...countQuestion(decision)] };
}

function reply(decision: Repliable, situation: Situation): Outcome {
  const { memory, world } = situation;
  switch (decision.kind) {
    case "answer":
      return decision.topic.id === contactTopic
        ? tellHours(replyWithTopic(decision, situation), situation)
        : replyWithTopic(decision, situation);
    case "place":
      return replyWithPlaces(decision.places, situation);
    case "clarify":
      return clarify(decision.topics, situation);
    case "handoff":
      return say(memory, handoff(situation));
    case "smalltalk":
      return say(memory, saySmallTalk(decision.about, memory, world));
    case "unknown":
      return replyToUnknown(decision.why, situation);
  }
}

/** The topic with telephone and address. */
const contactTopic = "kontakt";

/** The buttons stay with what is said last. */
function tellHours(outcome: Outcome, { at, world }: Situation): Outcome {
  const text = sayHours(at, world);
  const last = outcome.replies.at(-1);
  if (text === null || !last) return outcome;
  const { choices = [], ...said } = last;
  return { ...outcome, replies: [...outcome.replies.slice(0, -1), said, { kind: "notice", text, choices }] };
}

type Titled = { id: string; title: string };

function clarify(topics: readonly Titled[], { memory, question, at, world }: Situation): Outcome {
  const text = world.messages.say("czy-chodzilo");
  const id = world.newId();
  const kept = { ...memory, pending: { kind: "clarify", asked: id } as const, lastQuestion: question };
  const offered = topics.map((topic) => topic.id);
  return {
    ...say(kept, { kind: "text", text, choices: clarifyChoices(topics, world) }),
    effects: [{ kind: "question-unclear", id, text: maskQuestion(question), offered, at }],
  };
}

function clarifyChoices(topics: readonly Titled[], { messages }: World): Choice[] {
  const offered = topics.map(({ id, title }) => button(title, { kind: "topic", id }));
  return [...offered, button(messages.button("zadne-z-tych"), { kind: "do", action: "none-of-these" })];
}

function handoff({ world, at }: Situation): Reply {
  const { messages } = world;
  const text = messages.say("czlowiek", { contact: contactText(world) });
  return {
    kind: "text",
    text: withHours(text, at, world),
    choices: [button(messages.button("zgloszenie"), { kind: "do", action: "apply" })],
  };
}
