import { join } from "node:path";
import { loadPlaces } from "../../src/places/load-places.ts";
import { matchPlaces } from "../../src/places/match-places.ts";
import type { PlaceMatch } from "../../src/places/place.ts";
import type { Places } from "../../src/places/places.ts";
import { loadDictionary } from "../../src/text/load-dictionary.ts";

export const knowledge = join(import.meta.dirname, "../../knowledge");

/** The project's own places: small stand-ins would hide what real namesakes do. */
export const realPlaces: Places = loadPlaces(knowledge, loadDictionary(join(knowledge, "dictionary")));

export const match = (text: string): PlaceMatch[] => matchPlaces(text, realPlaces, { expected: false });
export const matchExpected = (text: string): PlaceMatch[] =>
  matchPlaces(text, realPlaces, { expected: true });

/** One line a match: "Piaseczno (piaseczyński)", "Nowa Wieś?" when ambiguous, "Radom (Radom) poza". */
export const say = (matches: readonly PlaceMatch[]): string[] =>
  matches.map((one) => {
    switch (one.kind) {
      case "found":
        return `${one.place.name} (${one.place.powiat})`;
      case "outside":
        return `${one.place.name} (${one.place.powiat}) poza`;
      case "ambiguous":
        return `${one.name}?`;
      case "none":
        return "none";
      default:
        throw new Error("an unknown kind of match");
    }
  });
