import { button } from "../button.ts";
import type { Memory, Pending } from "../memory.ts";
import { type Outcome, say } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import { toPlaceAnswer } from "../to-place-answer.ts";
import type { World } from "../world.ts";
import type { NamedPlace } from "./decision.ts";
import { labelPlace } from "./describe-place.ts";
import { withEndNotice } from "./end-notice.ts";
import { sayPlace } from "./say-place.ts";
import type { Situation } from "./situation.ts";

/** Where a place lies and who serves it; several places or namesakes are asked about. */
export function replyWithPlaces(places: readonly NamedPlace[], { memory, world, at }: Situation): Outcome {
  const [first, ...others] = places;
  if (!first) return say(memory, { kind: "text", text: world.messages.say("nie-znam-miejsca") });
  if (others.length > 0) return askWhichPlace("ktore-z-dwoch", { places, memory, world });
  if (first.kind === "ambiguous") {
    return askWhichPlace(first.more ? "ktore-miejsce-wiecej" : "ktore-miejsce", { places, memory, world });
  }
  const kept = {
    ...memory,
    pending: { kind: "none" } as const,
    lastPlace: toPlaceAnswer(first.place),
    lastTopic: null,
  };
  const answered = say(kept, sayMatch(first, world, at));
  return first.place.inside ? withEndNotice(answered, at, world) : answered;
}

/** The likeliest place; where others bear its name, with a way to say that another one is meant. */
function sayMatch(
  { place, confirm }: Extract<NamedPlace, { place: unknown }>,
  world: World,
  at: Date,
): Reply {
  const said = sayPlace(place, world, at);
  return confirm ? { ...said, text: `${said.text}\n\n${world.messages.say("miejsce-inne")}` } : said;
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
