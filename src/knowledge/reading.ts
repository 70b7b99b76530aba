import type { LemmaToken } from "../text/create-lemmatizer.ts";

/** A message as the classifier sees it. */
export type Reading = {
  tokens: readonly LemmaToken[];
  /** The likeliest lemma of each token, in order. */
  lemmas: readonly string[];
  /** Names of the synonym groups whose expressions occur: "kasa" → "pieniadze". */
  concepts: readonly string[];
  /** Distinct lemmas and concepts, the latter with "@" before them. */
  terms: readonly string[];
};
