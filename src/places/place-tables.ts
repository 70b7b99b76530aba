import type { PlaceKind } from "./place.ts";
import type { FormRows } from "./read-form-rows.ts";

/** The tables of knowledge/places as they stand there; codes are those of the register TERYT. */
export type NameTables = {
  /** `code` has four digits; `subregion` is empty outside the area. */
  powiaty: readonly PowiatRow[];
  /** `code` has six digits and starts with the powiat's. */
  gminy: readonly { code: string; name: string }[];
  localities: readonly LocalityRow[];
  townsOutside: readonly { name: string; gmina: string; population: number }[];
  /** The rest of mazowieckie: powiat codes; `elsewhere` says that other voivodeships have the name, too. */
  villagesOutside: readonly { name: string; powiaty: readonly string[]; elsewhere: boolean }[];
  namesakes: readonly NamesakeRow[];
  /** Ranges of postal codes, both ends included: a gmina's code, or powiat codes with the likeliest first. */
  postal: readonly { from: string; to: string; where: readonly string[] }[];
  aliases: readonly AliasRow[];
  cues: readonly { cue: string; kind: string; cases: readonly string[] }[];
};

export type PlaceTables = NameTables & { forms: FormRows };

export type PowiatRow = { code: string; name: string; voivodeship: string; seat: string; subregion: string };

/** A place of the area. */
export type LocalityRow = {
  name: string;
  kind: PlaceKind;
  gmina: string;
  /** Old and only a weight; 0 where unknown. */
  population: number;
  /** The name is an ordinary word, too: "Marki", "Wola", "Dobre". */
  ordinary: boolean;
};

/** A name that other places bear, too. */
export type NamesakeRow = {
  name: string;
  decision: string;
  /** Powiat of the biggest namesake outside, or "". */
  biggestOutside: string;
  /** Of that namesake; 0 where unknown. */
  population: number;
};

export const aliasActions = ["accept", "confirm", "ask"] as const;
export const aliasOccasions = ["", "powiat", "expected"] as const;

export type AliasRow = {
  alias: string;
  targets: readonly string[];
  action: (typeof aliasActions)[number];
  when: (typeof aliasOccasions)[number];
};
