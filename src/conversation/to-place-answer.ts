import type { PlaceAnswer } from "../dialog/answer.ts";
import type { Place } from "../places/place.ts";

/** What a draft keeps of a place. */
export function toPlaceAnswer({ name, gmina, powiat, voivodeship, subregion, inside }: Place): PlaceAnswer {
  return { name, gmina, powiat, voivodeship, subregion, inside };
}
