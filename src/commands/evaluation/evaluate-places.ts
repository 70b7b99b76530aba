import type { Ask, Asked, Evaluation } from "./evaluate.ts";

/**
 * A phrase and the place that it means: "Grójec", "powiat:grójecki", or `null` where so many bear the name that
 * nothing should be said.
 */
export type PlacePhrase = { phrase: string; meant: string | null };
export type PlaceSets = { places: readonly PlacePhrase[]; none: readonly string[] };

/**
 * `right`: the meant place and no other. `recoverable`: several, the meant one among them, so that the person
 * chooses. `missed`: no place. `wrong`: others alone.
 */
type PlaceOutcome = "right" | "recoverable" | "missed" | "wrong";

type JudgedPhrase = { phrase: PlacePhrase; asked: Asked; outcome: PlaceOutcome };
/** `false hit`: a place was seen where none is meant ("dobre praktyki" is not the town of Dobre). */
type JudgedNone = { q: string; asked: Asked; outcome: "left alone" | "false hit" };
export type PlaceEvaluation = { places: readonly JudgedPhrase[]; none: readonly JudgedNone[] };

/** Questions and places of one run. */
export type WholeEvaluation = Evaluation & PlaceEvaluation;

/** Puts every phrase to the assistant, in order, and judges which places its reply is about. */
export function evaluatePlaces({ places, none }: PlaceSets, ask: Ask): PlaceEvaluation {
  return {
    places: places.map((phrase) => {
      const asked = ask(phrase.phrase);
      return { phrase, asked, outcome: judgePhrase(phrase, asked) };
    }),
    none: none.map((q) => {
      const asked = ask(q);
      return { q, asked, outcome: asked.places?.length ? "false hit" : "left alone" };
    }),
  };
}

function judgePhrase({ meant }: PlacePhrase, { places = [] }: Asked): PlaceOutcome {
  if (places.length === 0) return meant === null ? "right" : "missed";
  const fitting = places.filter((place) => meant === nameOf(place) || meant === place.name);
  if (fitting.length === 0) return "wrong";
  return places.length === 1 ? "right" : "recoverable";
}

/** The register's powiat is a place without a gmina that bears the powiat's name. */
function nameOf({ name, gmina, powiat }: { name: string; gmina: string | null; powiat: string }): string {
  return gmina === null && name === powiat ? `powiat:${powiat}` : name;
}
