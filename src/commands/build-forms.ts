import { readFileSync, writeFileSync } from "node:fs";
import { buildFormTable } from "../text/build-form-table.ts";
import { loadDictionary } from "../text/load-dictionary.ts";
import { loadVocabularyWords } from "../text/load-vocabulary-words.ts";
import { renderFormTable } from "../text/parse-form-table.ts";
import { parseOverrides } from "../text/parse-overrides.ts";

/**
 * `npm run forms:build`: writes knowledge/dictionary/forms.tsv, all forms of the words that the content uses.
 * To be run after new words came into knowledge/ or dialogs/; `npm run knowledge:check` tells.
 */
const rows = buildFormTable(loadVocabularyWords("."), {
  dictionary: loadDictionary("knowledge/dictionary"),
  overrides: parseOverrides(readFileSync("knowledge/dictionary/overrides.yaml", "utf8")),
});
writeFileSync("knowledge/dictionary/forms.tsv", renderFormTable(rows));
const formCount = rows.reduce((sum, row) => sum + row.forms.length + row.rareForms.length, 0);
console.log(`knowledge/dictionary/forms.tsv: ${rows.length} lemmas, ${formCount} forms`);
