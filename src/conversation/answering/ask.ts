import type { Place } from "../../places/place.ts";
import { assignmentOf } from "../assignment-of.ts";
import type { Command } from "../load-intents.ts";
import { emptyMemory } from "../memory.ts";
import { readMessage } from "../read-message.ts";
import { renderPlain } from "../render-plain.ts";
import type { World } from "../world.ts";
import type { Decision, NamedPlace } from "./decision.ts";
import { replyToMeaning } from "./reply-to-meaning.ts";
import { understand } from "./understand.ts";

type AskedPlace = {
  name: string;
  gmina: string | null;
  powiat: string;
  subregion: string | null;
  partner: string | null;
  inside: boolean;
};

/** One line of the `ask` command's output: a contract with people outside. `ms` is the time it took. */
export type Asked = {
  question: string;
  kind: Decision["kind"];
  /** With `answer`; also the topic that an intake, a hand-off or a place would have as an answer. */
  topic?: string;
  topics?: readonly string[];
  places?: readonly AskedPlace[];
  command?: string;
  score: number;
  reply: string;
  ms: number;
};

/** Answers one question as a chat turn outside the intake would, without a conversation before it. */
export function ask(question: string, world: World, now: () => Date): Asked {
  const start = performance.now();
  const at = now();
  const { text, hasIdentifiers } = readMessage({ text: question });
  const decision = understand({ text, hasIdentifiers, lastTopic: null }, world);
  const memory = { ...emptyMemory, greeted: true };
  const rest = { author: { id: "" }, conversationId: "", channel: "webchat" as const, messageId: "" };
  const message = { kind: "text" as const, text: question, at, ...rest };
  const { replies } = replyToMeaning(decision, { message, text, hasIdentifiers, memory, world, files: [] });
  const { score } = decision;
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  return {
    question,
    kind: kindOf(decision),
    ...details(decision, world),
    score: Math.min(1, Math.max(0, score)),
    reply: renderPlain(replies),
    ms,
  };
}

/** Outside, there are five commands; what else can be done is told as the answer that explains it. */
const topicsOfCommands: Readonly<Partial<Record<Command, string>>> = {
  note: "po-zgloszeniu",
  withdraw: "po-zgloszeniu",
  copy: "moje-dane",
};

function kindOf(decision: Decision): Decision["kind"] {
  const isTold = decision.kind === "command" && topicsOfCommands[decision.command] !== undefined;
  return isTold ? "answer" : decision.kind;
}

function details(decision: Decision, world: World): Partial<Asked> {
  switch (decision.kind) {
    case "answer": {
      const places = listPlaces(decision.places, world);
      return places.length > 0 ? { topic: decision.topic.id, places } : { topic: decision.topic.id };
    }
    case "place":
      return { topic: topicOfPlaces(decision.places), places: listPlaces(decision.places, world) };
    case "clarify":
      return { topics: decision.topics.map(({ id }) => id) };
    case "intake":
      return { topic: "jak-zglosic" };
    case "handoff":
      return { topic: "kontakt" };
    case "command": {
      const topic = topicsOfCommands[decision.command];
      return topic === undefined ? { command: decision.command } : { topic };
    }
    case "smalltalk":
    case "unknown":
      return {};
  }
}

function listPlaces(places: readonly NamedPlace[], { facts }: World): AskedPlace[] {
  return candidates(places).map(({ name, gmina, powiat, subregion, inside }) => {
    const partner = inside ? (assignmentOf(powiat, facts)?.partner ?? null) : null;
    return { name, gmina, powiat, subregion, partner, inside };
  });
}

function topicOfPlaces(places: readonly NamedPlace[]): string {
  const subregions = new Set(candidates(places).map(({ subregion }) => subregion));
  const [only] = subregions;
  return subregions.size === 1 && only ? `subregion-${only}` : "obszar";
}

function candidates(places: readonly NamedPlace[]): readonly Place[] {
  return places.flatMap((match) => (match.kind === "ambiguous" ? match.candidates : [match.place]));
}
