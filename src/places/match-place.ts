import { matchPlaces } from "./match-places.ts";
import type { PlaceMatch } from "./place.ts";
import type { Places } from "./places.ts";

/** The one place that a text is most likely about: one inside before an ambiguous one, that before one outside. */
export function matchPlace(text: string, places: Places, options: { expected: boolean }): PlaceMatch {
  const matches = matchPlaces(text, places, options);
  const order: readonly PlaceMatch["kind"][] = ["found", "ambiguous", "outside"];
  for (const kind of order) {
    const match = matches.find((one) => one.kind === kind);
    if (match !== undefined) {
      return match;
    }
  }
  return { kind: "none" };
}
