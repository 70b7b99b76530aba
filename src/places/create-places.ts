import type { Dictionary } from "../text/dictionary.ts";
import { createNameCorrector } from "./create-name-corrector.ts";
import { createRegister } from "./create-register.ts";
import { indexNames } from "./index-names.ts";
import { indexWords, type WordIndex } from "./index-words.ts";
import type { NameEntry } from "./name-entry.ts";
import type { PartnerAssignment } from "./place.ts";
import type { PlaceTables } from "./place-tables.ts";
import type { Places } from "./places.ts";
import { type NameKind, readCues } from "./read-context.ts";

/** `assignments`: powiat name → partner. Throws where the tables contradict each other. */
export function createPlaces(
  tables: PlaceTables,
  assignments: ReadonlyMap<string, PartnerAssignment>,
  dictionary: Dictionary,
): Places {
  const register = createRegister(tables, assignments);
  const entries = indexNames(tables, register);
  const words = indexWords(entries.values(), tables.forms);
  const byFirstWord = new Map<string, NameEntry[]>();
  for (const entry of entries.values()) {
    const first = entry.words[0] ?? "";
    const names = byFirstWord.get(first) ?? [];
    byFirstWord.set(first, names);
    names.push(entry);
  }
  for (const names of byFirstWord.values()) {
    names.sort((a, b) => b.words.length - a.words.length);
  }
  return {
    postal: tables.postal,
    register,
    dictionary,
    cues: readCues(tables.cues),
    givenNames: cuesOf("given-name", tables),
    sharedAbroad: cuesOf("shared-abroad", tables),
    standWithNa: cuesOf("stands-with-na", tables),
    phrases: cuesOf("phrase", tables),
    entries,
    words,
    byFirstWord,
    correct: createNameCorrector(() => correctableForms(entries, words)),
  };
}

function cuesOf(wanted: NameKind, { cues }: PlaceTables): Set<string> {
  return new Set(cues.filter(({ kind }) => kind === wanted).map(({ cue }) => cue));
}

const CORRECTABLE_TOWN = 5000;

/** Forms of names of the area, of towns and of powiaty; small villages elsewhere are too many to guess at. */
function correctableForms(entries: ReadonlyMap<string, NameEntry>, words: WordIndex): string[] {
  const names = [...entries.values()].filter(isCorrectable);
  const wanted = new Set(names.flatMap(({ words: parts }) => parts));
  return words.formsOf(wanted).filter((folded) => folded.length > 3);
}

function isCorrectable({ powiaty, alias, places }: NameEntry): boolean {
  const [likeliest] = places;
  return (
    powiaty.length > 0 ||
    alias !== null ||
    (likeliest !== undefined && (likeliest.inside || likeliest.weight >= CORRECTABLE_TOWN))
  );
}
