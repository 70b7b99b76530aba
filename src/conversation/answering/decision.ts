import type { Topic } from "../../knowledge/topic.ts";
import type { PlaceMatch } from "../../places/place.ts";
import type { ForeignLanguage } from "../../text/detect-foreign.ts";
import type { Command, Intent } from "../load-intents.ts";

/** A place that the message names: certain, doubtful or outside. */
export type NamedPlace = Exclude<PlaceMatch, { kind: "none" }>;

/**
 * What a message outside the intake means: a closed list, one way of replying each. `score` is the confidence
 * in [0, 1].
 */
export type Decision =
  /** `also`: further topics that the same message asks about, in its order. */
  | { kind: "answer"; topic: Topic; also: readonly Topic[]; places: readonly NamedPlace[]; score: number }
  /** Several when the message names several places. */
  | { kind: "place"; places: readonly NamedPlace[]; score: number }
  | { kind: "clarify"; topics: readonly Topic[]; score: number }
  | { kind: "intake"; score: number }
  | { kind: "handoff"; score: number }
  | { kind: "command"; command: Exclude<Command, "back" | "skip" | "why">; score: number }
  | { kind: "smalltalk"; about: SmallTalk; score: number }
  | { kind: "unknown"; why: Unknown; score: number };

export type SmallTalk = Exclude<Intent, "apply" | "handoff" | "identifiers">;

export type Unknown =
  | { kind: "out-of-scope" }
  /** The message holds or asks for a personal identifier (PESEL, card, account). */
  | { kind: "identifiers" }
  | { kind: "foreign"; language: ForeignLanguage }
  | { kind: "empty" }
  | { kind: "too-long" };
