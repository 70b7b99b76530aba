import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPlaceForms } from "../places/build-place-forms.ts";
import { collectNames, collectPrepositions } from "../places/collect-names.ts";
import { loadNameTables, loadOverrides } from "../places/load-place-tables.ts";
import { renderForms } from "../places/parse-forms.ts";
import { loadDictionary } from "../text/load-dictionary.ts";

// Writes knowledge/places/forms.tsv anew; to be run when a table of names or forms-overrides.tsv has changed.
const knowledge = join(import.meta.dirname, "../../knowledge");
const folder = join(knowledge, "places");
const tables = loadNameTables(folder);
const rows = buildPlaceForms({
  names: collectNames(tables),
  dictionary: loadDictionary(join(knowledge, "dictionary")),
  prepositions: collectPrepositions(tables),
  overrides: loadOverrides(folder),
});
writeFileSync(join(folder, "forms.tsv"), renderForms(rows));
console.log(`forms.tsv: ${rows.length} words`);
