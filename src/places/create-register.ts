import type { RegisterPlace } from "./name-entry.ts";
import type { PartnerAssignment, Place, SubregionId } from "./place.ts";
import type { PlaceTables, PowiatRow } from "./place-tables.ts";

/** Codes → what is said of a place: its gmina, powiat, voivodeship, subregion and partner. */
export type Register = {
  /** Throws on a powiat's or gmina's code that the tables lack. */
  toPlace(place: RegisterPlace): Place;
  powiat(code: string): RegisterPlace;
  gmina(code: string): RegisterPlace;
  isInside(code: string): boolean;
};

/** `assignments`: powiat name → partner; only powiaty of the area have one. */
export function createRegister(
  tables: Pick<PlaceTables, "powiaty" | "gminy">,
  assignments: ReadonlyMap<string, PartnerAssignment>,
): Register {
  const powiaty = new Map(tables.powiaty.map((row) => [row.code, row]));
  const gminy = new Map(tables.gminy.map((row) => [row.code, row.name]));
  const isInside = (code: string): boolean => powiatOf(powiaty, code).subregion !== "";

  function powiat(code: string): RegisterPlace {
    const { name } = powiatOf(powiaty, code);
    return {
      name,
      kind: "powiat",
      gmina: null,
      powiat: code,
      weight: 0,
      isKnown: true,
      inside: isInside(code),
    };
  }

  function gmina(code: string): RegisterPlace {
    const inside = isInside(code);
    return {
      name: gminaOf(gminy, code),
      kind: "gmina",
      gmina: code,
      powiat: code.slice(0, 4),
      weight: GMINA_WEIGHT,
      isKnown: true,
      inside,
    };
  }

  function toPlace(place: RegisterPlace): Place {
    const row = powiatOf(powiaty, place.powiat);
    const subregion = subregionIds.find((id) => id === row.subregion) ?? null;
    return {
      name: place.name,
      kind: place.kind,
      gmina: place.gmina === null ? null : gminaOf(gminy, place.gmina),
      powiat: row.name,
      voivodeship: row.voivodeship,
      subregion,
      assignment: subregion === null ? null : (assignments.get(row.name) ?? null),
      inside: subregion !== null,
    };
  }

  return { toPlace, powiat, gmina, isInside };
}

/** About what a rural gmina has. */
const GMINA_WEIGHT = 5000;

const subregionIds: readonly SubregionId[] = [
  "warszawa",
  "warszawsko-zachodni",
  "warszawsko-wschodni",
  "zyrardowski",
];

function powiatOf(powiaty: ReadonlyMap<string, PowiatRow>, code: string): PowiatRow {
  const row = powiaty.get(code.slice(0, 4));
  if (row === undefined) {
    throw new Error(`powiaty.tsv: no powiat ${code}`);
  }
  return row;
}

function gminaOf(gminy: ReadonlyMap<string, string>, code: string): string {
  const name = gminy.get(code);
  if (name === undefined) {
    throw new Error(`gminy.tsv: no gmina ${code}`);
  }
  return name;
}
