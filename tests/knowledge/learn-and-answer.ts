import { type Answerer, createAnswerer } from "../../src/knowledge/create-answerer.ts";
import { createReader } from "../../src/knowledge/create-reader.ts";
import type { Entry } from "../../src/knowledge/entry.ts";
import type { SynonymGroup } from "../../src/knowledge/load-knowledge.ts";
import { trainModel } from "../../src/knowledge/train-model.ts";
import type { Lemmatize } from "../../src/text/create-lemmatizer.ts";

type Parts = {
  negatives: readonly string[];
  synonyms: readonly SynonymGroup[];
  lemmatize: Lemmatize;
  maskPlaces?: (text: string) => string;
};

/** An answerer that has just learnt these entries. */
export const learnAndAnswer = (entries: readonly Entry[], parts: Parts): Answerer => {
  const { negatives, synonyms, lemmatize, maskPlaces = (text) => text } = parts;
  const read = createReader({ lemmatize, synonyms, maskPlaces });
  return createAnswerer({ entries, negatives, read, model: trainModel({ entries, negatives, read }) });
};
