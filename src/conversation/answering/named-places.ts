import type { PlaceMatch } from "../../places/place.ts";
import { tokenize } from "../../text/tokenize.ts";
import type { World } from "../world.ts";
import type { NamedPlace } from "./decision.ts";

/** The word that stands for a place name while the question around it is read. */
export const placeWord = "miejscowosc";

/** The places that a message names, in order. */
export function namedPlaces(text: string, world: Pick<World, "matchPlaces">): readonly NamedPlace[] {
  const places = world.matchPlaces(text, { expected: false }).filter(isNamed);
  const named = places.length > 0 ? places : bareName(text, world);
  return named.filter((place) => !followsSubregion(text, place));
}

/** "Radom." is a whole message: with its capital and nothing beside it, it is hardly the dative of "rada". */
function bareName(text: string, world: Pick<World, "matchPlaces">): readonly NamedPlace[] {
  if (!/^\p{Lu}/u.test(text) || text.length > LONGEST_NAME) return [];
  return world
    .matchPlaces(text, { expected: true })
    .filter(isNamed)
    .filter(({ span }) => span.start === 0 && !/[\p{L}\p{N}]/u.test(text.slice(span.end)));
}

/** With room for "gmina" or "powiat" before it: "Gmina Stanisławów Pierwszy", "Grodzisk Mazowiecki". */
const LONGEST_NAME = 50;

/** The text with each place name replaced by one and the same word. */
export const maskPlaces = (text: string, places: readonly NamedPlace[]): string =>
  places
    .toReversed()
    .reduce((masked, { span }) => masked.slice(0, span.start) + placeWord + masked.slice(span.end), text);

export const isNamed = (match: PlaceMatch): match is NamedPlace => match.kind !== "none";

/** "subregion żyrardowski" is one of the three subregions, not the powiat of that name. */
const followsSubregion = (text: string, { span }: NamedPlace): boolean =>
  tokenize(text.slice(0, span.start)).at(-1)?.folded.startsWith("subregion") ?? false;
