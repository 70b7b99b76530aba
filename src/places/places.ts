import type { Dictionary } from "../text/dictionary.ts";
import type { CorrectName } from "./create-name-corrector.ts";
import type { Register } from "./create-register.ts";
import type { WordIndex } from "./index-words.ts";
import type { NameEntry } from "./name-entry.ts";
import type { PlaceTables } from "./place-tables.ts";
import type { Cues } from "./read-context.ts";

/** All that is known of places, indexed for matching. Nothing in it changes. */
export type Places = {
  postal: PlaceTables["postal"];
  register: Register;
  dictionary: Dictionary;
  cues: Cues;
  /** Names that are first names, too ("Izabela"), and names of places abroad, too ("Praga"). */
  givenNames: ReadonlySet<string>;
  sharedAbroad: ReadonlySet<string>;
  /** Parts of Warszawa that stand with "na": "na Mokotowie". */
  standWithNa: ReadonlySet<string>;
  /** Names that are everyday phrases in small letters: "mała wieś". */
  phrases: ReadonlySet<string>;
  entries: ReadonlyMap<string, NameEntry>;
  words: WordIndex;
  /** First word → the names that begin with it, longest first. */
  byFirstWord: ReadonlyMap<string, readonly NameEntry[]>;
  correct: CorrectName;
};
