import type { Mention } from "./mention.ts";
import type { RegisterPlace } from "./name-entry.ts";
import type { PlaceMatch } from "./place.ts";
import type { Places } from "./places.ts";
import { weighNamesakes } from "./weigh-namesakes.ts";

/** Which place a mention means: one inside, one outside, or several to choose from. */
export function resolveMention(mention: Mention, places: Places): PlaceMatch {
  const { hit, candidates, span } = mention;
  const one = (place: RegisterPlace, confirm: boolean): PlaceMatch => ({
    kind: place.inside ? "found" : "outside",
    place: places.register.toPlace(place),
    confirm,
    span,
  });
  const several = (all: readonly RegisterPlace[], more: boolean): PlaceMatch => ({
    kind: "ambiguous",
    name: hit?.entry.name ?? candidates[0]?.name ?? "",
    candidates: all.slice(0, MOST).map((place) => places.register.toPlace(place)),
    more: more || all.length > MOST,
    span,
  });
  const [likeliest] = candidates;
  if (likeliest === undefined) {
    return { kind: "none" };
  }
  if (mention.role === "postal" || hit === null) {
    // "96-100" is outside whichever powiat it is.
    const isClear = areInOnePowiat(candidates) || !candidates.some(({ inside }) => inside);
    return isClear ? one(likeliest, !areInOnePowiat(candidates)) : several(candidates, false);
  }
  if (mention.isNarrowed || mention.role === "gmina" || mention.role === "powiat") {
    return resolveNarrowed(mention, one, several);
  }
  const { alias } = hit.entry;
  if (alias !== null) {
    const isChoice = alias.row.action === "ask";
    return isChoice ? several(alias.targets, false) : one(likeliest, alias.row.action === "confirm");
  }
  const choice = weighNamesakes(hit, candidates, places.register);
  return choice.kind === "one" ? one(choice.place, choice.confirm) : several(choice.places, choice.more);
}

/** Buttons beyond seven are no help. */
const MOST = 7;

type One = (place: RegisterPlace, confirm: boolean) => PlaceMatch;
type Several = (all: readonly RegisterPlace[], more: boolean) => PlaceMatch;

/** What was told apart already: the powiat grodziski of mazowieckie, and not that of wielkopolskie. */
function resolveNarrowed({ hit, candidates }: Mention, one: One, several: Several): PlaceMatch {
  const isChoice = hit?.entry.alias?.row.action === "ask";
  const [likeliest] = candidates;
  if (likeliest === undefined || (isChoice && candidates.length > 1)) {
    return several(candidates, false);
  }
  const rivals = candidates.filter(({ powiat, inside }) => powiat !== likeliest.powiat && inside);
  // Two gminy or villages of the name inside the area are asked about; one outside only makes the answer explicit.
  return rivals.length > 0 ? several(candidates, false) : one(likeliest, !areInOnePowiat(candidates));
}

function areInOnePowiat(candidates: readonly RegisterPlace[]): boolean {
  return candidates.every(({ powiat }) => powiat === candidates[0]?.powiat);
}
