import type { Dictionary } from "./dictionary.ts";
import { findReadings, type RatedLemma } from "./find-readings.ts";
import { fold } from "./fold.ts";
import type { Overrides } from "./parse-overrides.ts";
import { shareWord, weighLemmas } from "./weigh-lemmas.ts";

/** A word of the content as written, how often, and whether it stands in prose or in what people type. */
export type ContentWord = { text: string; kind: "prose" | "sample"; count: number };

export type Vocabulary = {
  /** With those that only overrides.yaml brings in. */
  lemmas: ReadonlySet<string>;
  /** Headword (see `headword`) → about how often it stands in the content. */
  weights: ReadonlyMap<string, number>;
  /** Folded word of the content → its lemmas. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The word class of words that the dictionary doesn't classify. */
export const ADDED = "added";

type Sources = { dictionary: Dictionary; overrides: Overrides };

/** A reading that takes less than this share of every word is no lemma of ours: prać beside praca in "prac". */
const LEAST_SHARE = 0.2;

/**
 * The lemmas of the content's words, with those that overrides.yaml takes for one of them. A word that nobody
 * knows ("lowes") is its own lemma, folded.
 */
export function chooseLemmas(words: readonly ContentWord[], sources: Sources): Vocabulary {
  const added = formsOfOverrides(sources.overrides);
  const read = words.map(({ text, kind, count }) => ({
    folded: fold(text),
    count,
    readings: readWord(text, kind, sources.dictionary, added),
  }));
  const weights = weighLemmas(read);
  const chosen = new Map<string, Set<string>>();
  for (const { folded, readings } of read) {
    const lemmas = chosen.get(folded) ?? new Set();
    chosen.set(folded, lemmas);
    for (const { lemma } of shareWord(readings, weights).filter(({ rate }) => rate >= LEAST_SHARE)) {
      lemmas.add(lemma);
    }
  }
  const lemmas = [...chosen.values()].flatMap((set) => [...set]);
  return {
    lemmas: withSynonymousLemmas(new Set([...lemmas, ...added.values()]), sources.overrides),
    weights,
    words: chosen,
  };
}

/** Folded form → lemma, for every form that overrides.yaml adds. */
function formsOfOverrides(overrides: Overrides): ReadonlyMap<string, string> {
  const lists = [...overrides.spoken, ...overrides.forms];
  return new Map(lists.flatMap(([lemma, forms]) => [lemma, ...forms].map((form) => [fold(form), lemma])));
}

function readWord(
  text: string,
  kind: ContentWord["kind"],
  dictionary: Dictionary,
  added: ReadonlyMap<string, string>,
): readonly RatedLemma[] {
  const folded = fold(text);
  const lemma = added.get(folded);
  if (lemma !== undefined) {
    return [{ lemma, wordClass: ADDED, rate: 1 }];
  }
  const found = findReadings(dictionary, text, { mayBeFolded: kind === "sample" });
  return found.length > 0 ? found : [{ lemma: folded, wordClass: ADDED, rate: 1 }];
}

/** "założyć" brings "zakładać" in, and the other way round. */
function withSynonymousLemmas(lemmas: ReadonlySet<string>, { same }: Overrides): ReadonlySet<string> {
  const meanings = new Set([...lemmas].map((lemma) => same.get(lemma) ?? lemma));
  const others = [...same].filter(([, meaning]) => meanings.has(meaning)).map(([lemma]) => lemma);
  return new Set([...lemmas, ...meanings, ...others]);
}
