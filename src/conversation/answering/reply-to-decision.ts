import { maskPersonal } from "../../text/mask-personal.ts";
import { button } from "../button.ts";
import type { Memory, Pending } from "../memory.ts";
import { type Outcome, say } from "../outcome.ts";
import type { Choice, Reply } from "../reply.ts";
import { toPlaceAnswer } from "../to-place-answer.ts";
import type { World } from "../world.ts";
import type { Decision, NamedPlace, SmallTalk, Unknown } from "./decision.ts";
import { describePlace, labelPlace } from "./describe-place.ts";
import { withEndNotice } from "./end-notice.ts";
import { longestMessage } from "./longest-message.ts";
import { mainChoices, waysOut } from "./main-choices.ts";
import { sayPlace } from "./say-place.ts";
import { isAboutOffer, sayTopic } from "./say-topic.ts";

/** What the assistant knows when it replies: `question` is the person's text, masked. */
export type Situation = { question: string; memory: Memory; at: Date; world: World };

/** Decisions with a reply of their own; intake and commands begin something and are handled by the turn. */
export type Repliable = Exclude<Decision, { kind: "intake" | "command" }>;

/** One way of replying for each kind of decision. */
export function replyToDecision(decision: Repliable, situation: Situation): Outcome {
  const { memory, world, question } = situation;
  switch (decision.kind) {
    case "answer":
      return replyWithTopic(decision, situation);
    case "place":
      return replyWithPlaces(decision.places, situation);
    case "clarify":
      return say(
        { ...memory, pending: { kind: "clarify" }, lastQuestion: question },
        {
          kind: "text",
          text: world.messages.say("czy-chodzilo"),
          choices: clarifyChoices(decision.topics, world),
        },
      );
    case "handoff":
      return say(memory, handoff(world));
    case "smalltalk":
      return say(memory, smallTalk(decision.about, world));
    case "unknown":
      return replyToUnknown(decision.why, situation);
  }
}

function replyWithTopic(decision: Extract<Decision, { kind: "answer" }>, situation: Situation): Outcome {
  const { memory, world, at, question } = situation;
  const { topic, places } = decision;
  const kept: Memory = { ...memory, lastTopic: topic.id, lastQuestion: question, pending: none };
  const answered = say(kept, ...placeLines(places, world), sayTopic(topic, world));
  return isAboutOffer(topic, world.topics) ? withEndNotice(answered, at, world) : answered;
}

/** One line on a place that a question about something else names. */
function placeLines(places: readonly NamedPlace[], world: World): Reply[] {
  return places.flatMap((match) => {
    if (match.kind === "ambiguous") return [];
    const id = match.place.inside ? "miejsce-w-programie" : "miejsce-poza-bez-zgloszen";
    return [{ kind: "text", text: world.messages.say(id, { place: describePlace(match.place, world) }) }];
  });
}

function replyWithPlaces(places: readonly NamedPlace[], { memory, world, at }: Situation): Outcome {
  const [first, ...others] = places;
  if (!first) return say(memory, { kind: "text", text: world.messages.say("nie-znam-miejsca") });
  if (others.length > 0) return askWhichPlace("ktore-z-dwoch", { places, memory, world });
  if (first.kind === "ambiguous") {
    return askWhichPlace(first.more ? "ktore-miejsce-wiecej" : "ktore-miejsce", { places, memory, world });
  }
  const answered = say({ ...memory, pending: none }, sayPlace(first.place, world));
  return first.place.inside ? withEndNotice(answered, at, world) : answered;
}

type Asked = { places: readonly NamedPlace[]; memory: Memory; world: World };

function askWhichPlace(
  id: "ktore-miejsce" | "ktore-miejsce-wiecej" | "ktore-z-dwoch",
  asked: Asked,
): Outcome {
  const { places, memory, world } = asked;
  const candidates = places
    .flatMap((match) => (match.kind === "ambiguous" ? match.candidates : [match.place]))
    .slice(0, 7)
    .map(toPlaceAnswer);
  const name = places.find((match) => match.kind === "ambiguous")?.name ?? "";
  const choices = candidates.map((place, index) =>
    button(labelPlace(place, world), { kind: "place", index }),
  );
  const pending: Pending = { kind: "choose-place", candidates, step: null };
  return say({ ...memory, pending }, { kind: "text", text: world.messages.say(id, { name }), choices });
}

function clarifyChoices(topics: readonly { id: string; title: string }[], { messages }: World): Choice[] {
  const offered = topics.map(({ id, title }) => button(title, { kind: "topic", id }));
  return [...offered, button(messages.button("zadne-z-tych"), { kind: "do", action: "none-of-these" })];
}

function handoff(world: World): Reply {
  const { messages, topics } = world;
  const contact = topics.get("kontakt")?.answer ?? "";
  return {
    kind: "text",
    text: messages.say("czlowiek", { contact }),
    choices: [button(messages.button("zgloszenie"), { kind: "do", action: "apply" })],
  };
}

function smallTalk(about: SmallTalk, world: World): Reply {
  const text = world.messages.say(smallTalkTexts[about]);
  return about === "crisis" || about === "bye"
    ? { kind: "text", text }
    : { kind: "text", text, choices: mainChoices(world) };
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

function replyToUnknown(why: Unknown, situation: Situation): Outcome {
  const { world, question, at } = situation;
  const memory = { ...situation.memory, pending: none, lastQuestion: question };
  const text = unknownText(why, world);
  const outcome = say(memory, { kind: "text", text, choices: waysOut(world) });
  if (why.kind !== "out-of-scope") return outcome;
  const { text: masked } = maskPersonal(question, { mask: "everything" });
  return { ...outcome, effects: [{ kind: "question-unanswered", text: masked, at }] };
}

function unknownText(why: Unknown, { messages }: World): string {
  switch (why.kind) {
    case "out-of-scope":
      return messages.say("nie-wiem");
    case "identifiers":
      return messages.say("numer-niepotrzebny");
    case "foreign":
      return messages.say(`inny-jezyk-${why.language}`);
    case "empty":
      return messages.say("pusta");
    case "too-long":
      return messages.say("za-dlugo", { limit: longestMessage });
  }
}

const none: Pending = { kind: "none" };
