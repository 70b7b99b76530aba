import { findMisspelt } from "../text/find-misspelt.ts";
import { loadContentFiles } from "../text/load-content-files.ts";
import { loadDictionary } from "../text/load-dictionary.ts";
import { loadSpellingJudges } from "../text/load-spelling-judges.ts";

/**
 * `npm run spelling`: prints every word of the content that is spelt wrong as "file:line: word" and fails when there
 * is one. A right word that the dictionary lacks goes to knowledge/dictionary/words.txt, or with its forms to
 * overrides.yaml.
 */
const judges = loadSpellingJudges("knowledge/dictionary", loadDictionary("knowledge/dictionary"));
const files = loadContentFiles(".", [
  "knowledge/topics/*.md",
  "knowledge/*.yaml",
  "dialogs/*.yaml",
  "manifest/**/*.{json,yaml}",
]);
const misspelt = files
  // Questions about other things, written on purpose as carelessly as people write them.
  .filter(({ path }) => path !== "knowledge/out-of-scope.yaml")
  .flatMap((file) => findMisspelt(file, judges));
for (const { path, line, word } of misspelt) {
  console.log(`${path}:${line}: ${word}`);
}
console.log(`spelling: ${files.length} files, ${misspelt.length} unknown words`);
process.exitCode = misspelt.length > 0 ? 1 : 0;
