import type { Register } from "./create-register.ts";
import type { NameEntry, RegisterPlace } from "./name-entry.ts";

export type NamesakeChoice =
  | { kind: "one"; place: RegisterPlace; confirm: boolean }
  | { kind: "several"; places: readonly RegisterPlace[]; more: boolean };

/**
 * Whether one of several places of the same name is by far the likeliest. namesakes.tsv settles what it can; else
 * weights decide, with places outside counting less, because people write to a programme of their own area. A name
 * that is spread over the area ("Nowa Wieś", "Józefów") is always asked about.
 */
export function weighNamesakes(
  { entry, rivals: otherNames }: { entry: NameEntry; rivals: readonly NameEntry[] },
  candidates: readonly RegisterPlace[],
  register: Register,
): NamesakeChoice {
  const inside = candidates.filter((place) => place.inside);
  const outside = outsideOf(entry, candidates, register);
  const [best] = inside;
  if (best === undefined) {
    return chooseOutside(entry, outside);
  }
  const isOneName = !otherNames.some(({ places }) => places.length > 0);
  const isFree = entry.namesakes === null || SETTLED.has(entry.namesakes.decision);
  // "w Stanisławowie" is the town, though villages are called Stanisławowo; "w Stefanowie" may be either.
  const isSettled = isFree && (isOneName || (best.isKnown && !otherNames.some(hasKnownPlace)));
  const rivals = onePerPowiat(inside).filter(({ powiat }) => powiat !== best.powiat);
  const outsideWeight = Math.max(0, ...outside.map(discounted));
  const rivalWeight = Math.max(0, ...rivals.map(({ weight }) => weight));
  const isOverwhelming = best.weight >= OVERWHELMING * Math.max(rivalWeight, outsideWeight);
  if (isSettled && (rivals.length === 0 || entry.namesakes !== null || !isOneName)) {
    return { kind: "one", place: best, confirm: !isOneName && !isOverwhelming };
  }
  if (outsideWeight >= OVERWHELMING * best.weight && outside[0] !== undefined) {
    return { kind: "one", place: outside[0], confirm: true };
  }
  const isSpread = rivals.length >= SPREAD;
  const isNearby = !best.isKnown && outside.some(({ powiat }) => isMazowieckie(powiat));
  if (!isSpread && !isNearby && best.weight >= CLEARLY * rivalWeight && best.weight > outsideWeight) {
    return { kind: "one", place: best, confirm: isOneName || !isOverwhelming };
  }
  const towns = onePerPowiat(outside.filter(({ isKnown }) => isKnown));
  const known = [...onePerGmina(inside), ...towns].sort((a, b) => discounted(b) - discounted(a));
  const places = [...known, ...onePerPowiat(outside.filter(({ isKnown }) => !isKnown))];
  return places.length > 1
    ? { kind: "several", places, more: entry.elsewhere || entry.namesakes?.decision === "shared_ask" }
    : { kind: "one", place: best, confirm: true };
}

const SETTLED: ReadonlySet<string> = new Set(["dominant_area", "area_dominant"]);
/** A city elsewhere against a village here: Ostrołęka. */
const OVERWHELMING = 20;
const VILLAGE = 250;
/** A gmina's seat against plain villages. */
const CLEARLY = 4;
/** Other powiaty of the area from which a name counts as a mass name. */
const SPREAD = 3;

function hasKnownPlace({ places }: NameEntry): boolean {
  return places.some(({ isKnown }) => isKnown);
}

/** The namesakes outside, heaviest first, with the biggest one that only namesakes.tsv knows. */
function outsideOf(
  { name, namesakes }: NameEntry,
  candidates: readonly RegisterPlace[],
  register: Register,
): RegisterPlace[] {
  const outside = candidates.filter((place) => !place.inside);
  const biggest = namesakes?.biggestOutside ?? "";
  if (namesakes !== null && biggest !== "" && !outside.some(({ powiat }) => powiat === biggest)) {
    const { population } = namesakes;
    outside.push({ ...register.powiat(biggest), name, kind: "wies", weight: population, isKnown: false });
  }
  return outside.sort((a, b) => discounted(b) - discounted(a));
}

function chooseOutside(entry: NameEntry, outside: readonly RegisterPlace[]): NamesakeChoice {
  const [likeliest] = outside;
  if (likeliest === undefined) {
    return { kind: "several", places: [], more: true };
  }
  const others = outside.filter(({ powiat }) => powiat !== likeliest.powiat).map(({ weight }) => weight);
  const rivalWeight = Math.max(0, entry.elsewhere ? VILLAGE : 0, ...others);
  // Radom and a hamlet of that name need no question.
  return { kind: "one", place: likeliest, confirm: likeliest.weight < OVERWHELMING * rivalWeight };
}

/** A place outside counts for a third where it is in mazowieckie, for a tenth elsewhere. */
function discounted({ inside, powiat, weight }: RegisterPlace): number {
  return inside ? weight : weight / (isMazowieckie(powiat) ? 3 : 10);
}

function isMazowieckie(powiat: string): boolean {
  return powiat.startsWith("14");
}

function onePerPowiat(places: readonly RegisterPlace[]): RegisterPlace[] {
  return places.filter((place, at) => places.findIndex(({ powiat }) => powiat === place.powiat) === at);
}

function onePerGmina(places: readonly RegisterPlace[]): RegisterPlace[] {
  return places.filter((place, at) => places.findIndex(({ gmina }) => gmina === place.gmina) === at);
}
