import type { Readers } from "../../dialog/readers.ts";
import { readContact } from "../../entities/read-contact.ts";
import { readNip } from "../../entities/read-nip.ts";
import { readPeople } from "../../entities/read-people.ts";
import { readPositions } from "../../entities/read-positions.ts";
import { readRegister } from "../../entities/read-register.ts";
import { readRegon } from "../../entities/read-regon.ts";
import { readYesNo } from "../../entities/read-yes-no.ts";
import { isNamed } from "../answering/named-places.ts";
import { toPlaceAnswer } from "../to-place-answer.ts";
import type { World } from "../world.ts";

/** Hands the dialog engine what it does not know itself: Polish values and places. */
export function createReaders(matchPlaces: World["matchPlaces"]): Readers {
  return {
    positions: readPositions,
    yesNo: readYesNo,
    people: readPeople,
    contact: readContact,
    nip: readNip,
    regon: readRegon,
    register: readRegister,
    place: (text) => readPlace(text, matchPlaces),
  };
}

/** A place that the assistant has asked for. Of several the first counts; namesakes are offered by the caller. */
function readPlace(text: string, matchPlaces: World["matchPlaces"]): ReturnType<Readers["place"]> {
  const [match] = matchPlaces(text, { expected: true }).filter(isNamed);
  if (!match) return { kind: "none" };
  if (match.kind === "ambiguous") return { kind: "ambiguous", choices: [] };
  return { kind: "found", place: toPlaceAnswer(match.place) };
}
