import type { Finding } from "../../knowledge/create-answerer.ts";
import type { Topic } from "../../knowledge/topic.ts";
import { withoutRequestNumbers } from "../../requests/request-number.ts";
import { detectForeign } from "../../text/detect-foreign.ts";
import { fold } from "../../text/fold.ts";
import { isQuestion } from "../../text/is-question.ts";
import { continues } from "../../text/points-back.ts";
import { splitQuestions } from "../../text/split-questions.ts";
import type { Command, Wish } from "../load-intents.ts";
import type { World } from "../world.ts";
import type { Decision, NamedPlace } from "./decision.ts";
import { longestMessage } from "./longest-message.ts";
import { maskPlaces, namedPlaces, placeWord } from "./named-places.ts";

export type Understandable = {
  /** NFC, trimmed, personal identifiers masked. */
  text: string;
  /** Whether masking found an identifier. */
  hasIdentifiers: boolean;
  /** Id of the topic answered last in this conversation. */
  lastTopic: string | null;
};

/** What a message means, outside the intake. The same for a chat turn and for the `ask` command. */
export function understand(said: Understandable, world: World): Decision {
  const { text, hasIdentifiers, lastTopic } = said;
  if (text === "") return { kind: "unknown", why: { kind: "empty" }, score: 0 };
  if (text.length > longestMessage) return { kind: "unknown", why: { kind: "too-long" }, score: 0 };
  const exact = world.intents.exact(text);
  if (exact) return decideWish(exact, 1);
  const language = detectForeign(text);
  if (language) return { kind: "unknown", why: { kind: "foreign", language }, score: 0 };
  const alone = understandWhole(text, world);
  if (hasIdentifiers && alone.kind !== "answer") {
    return { kind: "unknown", why: { kind: "identifiers" }, score: 0 };
  }
  return answerEach(text, alone, world) ?? followUp(text, alone, { lastTopic, world }) ?? alone;
}

function understandWhole(text: string, world: World): Decision {
  const places = namedPlaces(text, world);
  const masked = maskPlaces(withoutRequestNumbers(text), places);
  return decide(world.answerer.find(masked), { places, masked, world });
}

/** "Ile to trwa i kto to prowadzi?" asks two things: both are answered, in order. */
function answerEach(text: string, whole: Decision, world: World): Decision | undefined {
  const questions = splitQuestions(text);
  if (
    questions.length < 2 ||
    (whole.kind !== "answer" && whole.kind !== "clarify" && whole.kind !== "unknown")
  ) {
    return undefined;
  }
  const answers = questions
    .map((question) => understandWhole(question, world))
    .filter((one) => one.kind === "answer");
  const topics = [...new Set(answers.map(({ topic }) => topic))].slice(0, mostAnswers);
  const [topic, ...also] = topics;
  if (!topic || also.length === 0 || (whole.kind === "answer" && !topics.includes(whole.topic)))
    return undefined;
  const score = Math.min(...answers.map((answer) => answer.score));
  return { kind: "answer", topic, also, places: namedPlaces(text, world), score };
}

/** Answers to one message: three are a screen on a phone already. */
const mostAnswers = 3;

/** "a ile w 2023?" after a question about money: what says little alone is read with the last topic before it. */
function followUp(
  text: string,
  alone: Decision,
  { lastTopic, world }: Pick<Understandable, "lastTopic"> & { world: World },
): Decision | undefined {
  const topic = lastTopic === null ? undefined : world.topics.get(lastTopic);
  const isVague = alone.kind === "clarify" || (alone.kind === "unknown" && alone.why.kind === "out-of-scope");
  if (!topic || !isVague || !continues(text)) return undefined;
  const together = understandWhole(`${topic.title} ${text}`, world);
  return together.kind === "answer" ? together : undefined;
}

type Context = { places: readonly NamedPlace[]; masked: string; world: World };

function decide(found: Finding, { places, masked, world }: Context): Decision {
  const { score } = found;
  if (found.kind === "answer") {
    const wish = world.intents.wishOf(found.id);
    const explained = wish?.kind === "command" ? topicInstead(wish.command, masked) : undefined;
    if (wish && explained === undefined) return decideWish(wish, score);
    const topic = world.topics.get(explained ?? found.id);
    if (topic && !(places.length > 0 && isAboutPlaces(topic)))
      return { kind: "answer", topic, also: [], places, score };
  }
  if (places.length > 0 && leavesPlace(found, masked, world))
    return { kind: "place", places, score: placeScore(found) };
  if (found.kind !== "candidates") return { kind: "unknown", why: { kind: "out-of-scope" }, score };
  const topics = found.ids.map((id) => world.topics.get(id)).filter((topic) => topic !== undefined);
  if (topics.length >= 2) return { kind: "clarify", topics, score };
  return { kind: "unknown", why: { kind: "out-of-scope" }, score };
}

/**
 * "Czy mogę wycofać zgłoszenie?" asks whether and how, "wycofaj zgłoszenie" wants it done; "kto zobaczy moje dane?"
 * asks about the data, "jakie dane o mnie macie?" wants to see them. The topic that tells of it.
 */
function topicInstead(command: Command, text: string): string | undefined {
  if (command === "note" || command === "withdraw") return isQuestion(text) ? "po-zgloszeniu" : undefined;
  return command === "copy" && asksAboutData.test(fold(text)) ? "moje-dane" : undefined;
}

// "a kto zobaczy", "komu dacie", "po co wam", "jak dlugo", "gdzie trzymacie"
const asksAboutData =
  /^(?:a |i |no )*(?:(?:do|dla|od|przez|przed|po) )?(?:kto|kogo|komu|kim|co wam|czego|czemu|dlaczego|gdzie|kiedy|jak|ile)\b/;

/** "Czy Wołomin jest w programie?" is a question about the area: the place itself is the better answer. */
const isAboutPlaces = ({ id, broader }: Topic): boolean => id === areaTopic || broader === areaTopic;

const areaTopic = "obszar";
/** "Mieszkam w Otwocku, łapię się?" asks whether this place is in the programme. */
const topicsNextToPlaces: readonly string[] = [areaTopic, "odbiorcy"];

/** Whether the message asks about the place, or says nothing but the place. */
function leavesPlace(found: Finding, masked: string, world: World): boolean {
  const words = fold(masked)
    .split(/\s+/)
    .filter((word) => word.length > 2 && word !== placeWord);
  if (words.length === 0) return true;
  const ids = found.kind === "candidates" ? found.ids : found.kind === "answer" ? [found.id] : [];
  return ids.some((id) => {
    const topic = world.topics.get(id);
    return topic !== undefined && (isAboutPlaces(topic) || topicsNextToPlaces.includes(id));
  });
}

const placeScore = (found: Finding): number => Math.max(found.score, 0.5);

function decideWish(wish: Wish, score: number): Decision {
  if (wish.kind === "command") return decideCommand(wish.command, score);
  switch (wish.intent) {
    case "apply":
      return { kind: "intake", score };
    case "handoff":
      return { kind: "handoff", score };
    case "identifiers":
      return { kind: "unknown", why: { kind: "identifiers" }, score: 0 };
    default:
      return { kind: "smalltalk", about: wish.intent, score };
  }
}

/** "wstecz", "pomiń" and "po co pytacie?" mean something only where a question of the intake is open. */
function decideCommand(command: Command, score: number): Decision {
  if (command === "back" || command === "skip" || command === "why") {
    return { kind: "unknown", why: { kind: "out-of-scope" }, score: 0 };
  }
  return { kind: "command", command, score };
}
