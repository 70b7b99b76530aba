import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFormTable } from "../text/build-form-table.ts";
import { findMissingWords } from "../text/find-missing-words.ts";
import { loadDictionary } from "../text/load-dictionary.ts";
import { loadFormTable } from "../text/load-form-table.ts";
import { loadVocabularyWords } from "../text/load-vocabulary-words.ts";
import { renderFormTable } from "../text/parse-form-table.ts";
import { parseOverrides } from "../text/parse-overrides.ts";

export const formsFile = "knowledge/dictionary/forms.tsv";

/** Builds the table of word forms anew where the content has words that it lacks; whether it did. Takes seconds. */
export function updateForms(project: string): boolean {
  const words = loadVocabularyWords(project);
  const file = join(project, formsFile);
  if (findMissingWords(words, loadFormTable(file)).length === 0) return false;
  const folder = join(project, "knowledge/dictionary");
  const overrides = parseOverrides(readFileSync(join(folder, "overrides.yaml"), "utf8"));
  writeFileSync(
    file,
    renderFormTable(buildFormTable(words, { dictionary: loadDictionary(folder), overrides })),
  );
  return true;
}
