import { createTypoCorrector } from "../../src/text/correct-typo.ts";
import { createLemmatizer, type Lemmatize } from "../../src/text/create-lemmatizer.ts";
import { loadDictionary } from "../../src/text/load-dictionary.ts";
import { loadFormTable } from "../../src/text/load-form-table.ts";

/** The project's own lemmatizer: its table, its dictionary. */
export const readWithOurWords = (): Lemmatize => {
  const table = loadFormTable("knowledge/dictionary/forms.tsv");
  const dictionary = loadDictionary("knowledge/dictionary");
  return createLemmatizer({ table, dictionary, correctTypo: createTypoCorrector(table) });
};
