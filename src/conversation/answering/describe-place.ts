import type { PlaceAnswer } from "../../dialog/answer.ts";
import type { World } from "../world.ts";

type Means = Pick<World, "messages" | "facts" | "placeWithPreposition">;

/**
 * A place in one line. Inside: "Piaseczno – gmina Piaseczno, w powiecie piaseczyńskim, w subregionie
 * warszawsko-zachodnim"; outside, where not every name has stored cases: "Nasielsk – powiat nowodworski, województwo
 * mazowieckie".
 */
export function describePlace(place: PlaceAnswer, means: Means): string {
  const { name, gmina, powiat } = place;
  const { messages } = means;
  const title = name === powiat ? sayPowiat(place, messages) : name;
  const sayGmina = gmina === null || gmina === powiat ? [] : [messages.say("miejsce-gmina", { gmina })];
  const details = [...sayGmina, ...(place.inside ? sayInside(place, means) : sayOutside(place, messages))];
  return details.length > 0 ? `${title} – ${details.join(", ")}` : title;
}

function sayInside(place: PlaceAnswer, { facts, messages, placeWithPreposition }: Means): string[] {
  const { name, powiat, subregion } = place;
  const area = facts.programme.areas.find(({ id }) => id === subregion);
  const inPowiat = placeWithPreposition({ name: powiat, kind: "powiat" }) ?? sayPowiat(place, messages);
  return [
    ...(name === powiat || isCity(place) ? [] : [inPowiat]),
    ...(area && area.name !== name ? [area.locative] : []),
  ];
}

function sayOutside(place: PlaceAnswer, messages: World["messages"]): string[] {
  const { name, powiat, voivodeship } = place;
  const ofPowiat =
    name !== powiat ? [sayPowiat(place, messages)] : isCity(place) ? [messages.say("miejsce-miasto")] : [];
  return [...ofPowiat, messages.say("miejsce-wojewodztwo", { voivodeship })];
}

/** "powiat miński"; for a city that is a powiat of its own "Warszawa". */
function sayPowiat(place: PlaceAnswer, messages: World["messages"]): string {
  return isCity(place) ? place.powiat : messages.say("miejsce-powiat", { powiat: place.powiat });
}

/** A place in short, for buttons and summaries: "Zalesie, gmina Mrozy, powiat miński", "powiat miński". */
export function labelPlace(place: PlaceAnswer, { messages }: Pick<World, "messages">): string {
  const { name, powiat } = place;
  const isNamedAfterIt = place.gmina === null || place.gmina === name || place.gmina === powiat;
  const gmina = isNamedAfterIt ? [] : [messages.say("miejsce-gmina", { gmina: place.gmina ?? "" })];
  return [...(name === powiat ? [] : [name, ...gmina]), sayPowiat(place, messages)].join(", ");
}

/** Cities with the rights of a powiat carry their own name: "Warszawa", "Radom". */
function isCity(place: PlaceAnswer): boolean {
  return /^\p{Lu}/u.test(place.powiat);
}
