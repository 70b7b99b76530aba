import type { PlaceKind } from "./place.ts";
import type { AliasRow, NamesakeRow } from "./place-tables.ts";

/** A place of the register, or a powiat or gmina as a whole, by its codes. */
export type RegisterPlace = {
  name: string;
  kind: PlaceKind;
  /** Six digits; null for a powiat, and where only the powiat is known. */
  gmina: string | null;
  /** Four digits. */
  powiat: string;
  /** How likely people mean it: its population, or a guess by its kind. */
  weight: number;
  /** A town, a district of Warszawa, or the seat of its gmina: known beyond its neighbours. */
  isKnown: boolean;
  inside: boolean;
};

/** Inside the area first, then the bigger. */
export function byLikelihood(a: RegisterPlace, b: RegisterPlace): number {
  return Number(b.inside) - Number(a.inside) || b.weight - a.weight;
}

/** All that one name may stand for. */
export type NameEntry = {
  /** As in the register: "Konstancin-Jeziorna", "grójecki". */
  name: string;
  words: readonly string[];
  /** Towns, villages and parts of that name, inside first, then by weight. */
  places: RegisterPlace[];
  /** Gminy and powiaty of that name. */
  gminy: RegisterPlace[];
  powiaty: RegisterPlace[];
  /** Powiaty whose seat has that name: "powiat Grójec". */
  seatOf: RegisterPlace[];
  /** What a colloquial name stands for. */
  alias: { row: AliasRow; targets: readonly RegisterPlace[] } | null;
  namesakes: NamesakeRow | null;
  /** The register's name is an ordinary word, too. */
  ordinary: boolean;
  /** Other voivodeships have villages of that name, too. */
  elsewhere: boolean;
};
