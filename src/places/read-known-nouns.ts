import type { Dictionary, Entry, Reading } from "../text/dictionary.ts";
import { readNounForms } from "./read-noun-forms.ts";
import type { WordForms } from "./word-forms.ts";

/** The forms of those words that the dictionary knows as nouns; the others are left out. */
export function readKnownNouns(
  words: ReadonlySet<string>,
  dictionary: Dictionary,
): Map<string, readonly WordForms[]> {
  const sources = new Map([...words].map((word) => [word, findSources(word, dictionary)]));
  const entries = collectEntries(new Set([...sources.values()].flat().map(({ lemma }) => lemma)), dictionary);
  const known = new Map<string, readonly WordForms[]>();
  for (const [word, candidates] of sources) {
    for (const { lemma, number } of candidates) {
      const rows = readNounForms(word, entries.get(lemma) ?? [], number);
      if (rows.length > 0) {
        known.set(word, rows);
        break;
      }
    }
  }
  return known;
}

type Source = { lemma: string; number: "sg" | "pl" };

/** What to try, best first: "Marki" as a name, "las" as a common noun, "laski" as the plural of one. */
function findSources(word: string, dictionary: Dictionary): Source[] {
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  const proper = dictionary.lookup(word);
  const common = dictionary.lookup(lower);
  return [
    ...sourcesOf(proper.filter(({ lemma }) => lemma === word)),
    ...sourcesOf(common.filter(({ lemma }) => lemma === lower)),
    ...sourcesOf([...common, ...proper].filter(({ lemma }) => lemma !== lower && lemma !== word)),
  ];
}

function sourcesOf(readings: readonly Reading[]): Source[] {
  return readings.flatMap(({ lemma, tag }): Source[] => {
    const nominatives = tag.split("+").filter((one) => /^subst:(sg|pl):([a-z]+\.)*nom\b/.test(one));
    // A citation form that may be both is singular: "Dębe"; another word's form is a name only as a plural.
    const isSingular = nominatives.some((one) => one.startsWith("subst:sg:"));
    return nominatives.length === 0 ? [] : [{ lemma, number: isSingular ? "sg" : "pl" }];
  });
}

function collectEntries(lemmas: ReadonlySet<string>, dictionary: Dictionary): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const entry of dictionary.entries()) {
    if (lemmas.has(entry.lemma)) {
      const known = entries.get(entry.lemma) ?? [];
      entries.set(entry.lemma, known);
      known.push(entry);
    }
  }
  return entries;
}
