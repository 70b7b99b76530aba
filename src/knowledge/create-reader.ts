import type { Lemmatize } from "../text/create-lemmatizer.ts";
import { createConceptFinder } from "./create-concept-finder.ts";
import type { SynonymGroup } from "./load-knowledge.ts";
import type { Reading } from "./reading.ts";

export type ReaderParts = {
  lemmatize: Lemmatize;
  synonyms: readonly SynonymGroup[];
  /** Replaces each place name by one and the same word, so that no place outweighs what is asked about it. */
  maskPlaces: (text: string) => string;
};

/** Text → lemmas and concepts, the same way for samples and for messages. */
export const createReader = ({
  lemmatize,
  synonyms,
  maskPlaces,
}: ReaderParts): ((text: string) => Reading) => {
  const findConcepts = createConceptFinder(synonyms, lemmatize);
  return (text) => {
    const tokens = lemmatize(maskPlaces(text));
    const lemmas = tokens.map((token) => token.lemmas[0] ?? token.form);
    const concepts = findConcepts(tokens);
    const terms = [...new Set([...lemmas, ...concepts.map((concept) => `@${concept}`)])];
    return { tokens, lemmas, concepts, terms };
  };
};
