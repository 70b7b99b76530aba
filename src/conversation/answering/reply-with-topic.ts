import type { PlaceAnswer } from "../../dialog/answer.ts";
import type { Topic } from "../../knowledge/topic.ts";
import { pointsToPlace } from "../../text/points-back.ts";
import type { Memory } from "../memory.ts";
import { type Outcome, say } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import type { Decision, NamedPlace } from "./decision.ts";
import { describePlace } from "./describe-place.ts";
import { withEndNotice } from "./end-notice.ts";
import { rememberAnswer, thumbFor } from "./rate-answer.ts";
import { sayPartner } from "./say-place.ts";
import { isAboutOffer, sayTopic } from "./say-topic.ts";
import type { Situation } from "./situation.ts";

/** The answer to each topic asked about, a line on a place that is named, and the programme's end where it is due. */
export function replyWithTopic(
  decision: Extract<Decision, { kind: "answer" }>,
  situation: Situation,
): Outcome {
  const { memory, world, at, question } = situation;
  const { topic, also, places } = decision;
  const topics = [topic, ...also];
  const kept: Memory = { ...memory, lastTopic: topic.id, lastQuestion: question, pending: { kind: "none" } };
  const named = placesMeant(places, topic, situation);
  const said = topics.map((one) => ({ id: world.newId(), topic: one }));
  const remembered = said.reduce(
    (so, { id, topic: { id: about } }) => rememberAnswer(so, { id, topic: about, question }),
    kept,
  );
  const answered = say(remembered, ...placeLines(named, topic, situation), ...sayTopics(said, world));
  return topics.some((one) => isAboutOffer(one, world.topics))
    ? withEndNotice(answered, at, world)
    : answered;
}

/** The places that the message names; "kto tam działa?" means the one named before. */
function placesMeant(
  places: readonly NamedPlace[],
  topic: Topic,
  { memory, question }: Situation,
): readonly PlaceAnswer[] {
  const named = places.flatMap((match) => (match.kind === "ambiguous" ? [] : [match.place]));
  const isBefore = named.length === 0 && topicsAboutPartners.has(topic.id) && pointsToPlace(question);
  return isBefore && memory.lastPlace ? [memory.lastPlace] : named;
}

/** The answers in order; only the last one has buttons. */
function sayTopics(said: readonly { id: string; topic: Topic }[], world: World): Reply[] {
  return said.map(({ id, topic }, index) => {
    const { choices = [], ...rest } = sayTopic(topic, world);
    const answer = { ...rest, thumb: thumbFor(id, world) };
    return index === said.length - 1 ? { ...answer, choices } : answer;
  });
}

/** One line on a place that a question about something else names; who serves it, if that is asked. */
function placeLines(places: readonly PlaceAnswer[], topic: Topic, { world, at }: Situation): Reply[] {
  return places.map((place) => {
    const id = place.inside ? "miejsce-w-programie" : "miejsce-poza-bez-zgloszen";
    const line = world.messages.say(id, { place: describePlace(place, world) });
    const partner = topicsAboutPartners.has(topic.id) ? sayPartner(place, world, at) : "";
    return { kind: "text", text: partner === "" ? line : `${line}\n\n${partner}` };
  });
}

const topicsAboutPartners: ReadonlySet<string> = new Set(["realizatorzy", "kontakt"]);
