import type { Dictionary } from "../text/dictionary.ts";
import { inflectAdjective } from "./inflect-adjective.ts";
import { type Inflect, inflectByAnalogy } from "./inflect-by-analogy.ts";
import { readKnownNouns } from "./read-known-nouns.ts";
import { type NameWord, sortNameWords } from "./sort-name-words.ts";
import { splitName } from "./split-name.ts";
import type { WordForms, WordRole } from "./word-forms.ts";

export type FormSources = {
  /** Every name of the place tables, in the nominative; powiat adjectives in small letters. */
  names: readonly string[];
  dictionary: Dictionary;
  /** Folded. */
  prepositions: ReadonlySet<string>;
  /** Rows that replace what the dictionary says of the word in that role. */
  overrides: readonly WordForms[];
};

/**
 * All forms of each word of each name in the number that it has there, sorted by word: from the overrides, the
 * dictionary, the regular endings of adjectives, and, for names that no dictionary has, by analogy.
 */
export function buildPlaceForms(sources: FormSources): WordForms[] {
  const nouns = new Set(sources.overrides.map(({ word }) => word));
  const names = sources.names.map((name) => sortNameWords(splitName(name), { ...sources, nouns }));
  const words = new Set(names.flatMap((name) => name.filter(isNoun).map(({ word }) => word)));
  const known = readKnownNouns(words, sources.dictionary);
  const inflect = inflectByAnalogy([...known.values()].flat());
  const rows = new Map(sources.overrides.map((row) => [keyOf(row), row]));
  const add = (row: WordForms): void => {
    // An override speaks for the whole word: "Włochy" is the district, never "we Włoszech".
    if (!nouns.has(row.word) && !rows.has(keyOf(row))) {
      rows.set(keyOf(row), row);
    }
  };
  for (const word of words) {
    nounRows(word, known, inflect).forEach(add);
  }
  for (const name of names) {
    adjectiveRows(name, rows).forEach(add);
  }
  return [...rows.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

const isNoun = ({ part }: NameWord): boolean => part === "noun";
const keyOf = ({ word, role }: { word: string; role: WordRole }): string => `${word} ${role}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "Chawłowo" is in no dictionary; a word that even analogy can't inflect stays as it is. */
function nounRows(
  word: string,
  known: ReadonlyMap<string, readonly WordForms[]>,
  inflect: Inflect,
): readonly WordForms[] {
  const rows = known.get(word);
  if (rows !== undefined) {
    return rows;
  }
  const guessed = inflect(word);
  return guessed === null ? [] : [guessed];
}

/** The adjectives of a name agree with its noun: "Nowy" Dwór, "Stare" Babice (plural), "Nowe" Miasto (neuter). */
function adjectiveRows(name: readonly NameWord[], rows: ReadonlyMap<string, WordForms>): WordForms[] {
  const nouns = name.filter(isNoun);
  const hasNoun = (role: WordRole): boolean => nouns.some(({ word }) => rows.has(keyOf({ word, role })));
  return name
    .filter(({ part }) => part === "adjective")
    .flatMap(({ word }) => {
      const role = adjectiveRole(word, hasNoun("pl"), nouns.length > 0);
      const row = inflectAdjective(word, role);
      return row === null ? [] : [row];
    });
}

function adjectiveRole(word: string, isPlural: boolean, hasNoun: boolean): WordRole {
  if (word.endsWith("a")) {
    return "f";
  }
  if (!word.endsWith("e")) {
    return "m";
  }
  return isPlural ? "pl" : hasNoun ? "n" : "whole";
}
