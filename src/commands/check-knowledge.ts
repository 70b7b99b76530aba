import { readFileSync } from "node:fs";
import { findKnowledgeProblems, type KnowledgeReport } from "../knowledge/find-knowledge-problems.ts";
import { KnowledgeProblems, loadKnowledge } from "../knowledge/load-knowledge.ts";
import { loadModel } from "../knowledge/load-model.ts";
import { loadTopicIds } from "../knowledge/load-topic-ids.ts";
import { builtModel, textsFingerprint } from "../load-texts.ts";
import { checkPlaces } from "../places/check-places.ts";
import { loadPlaceTables } from "../places/load-place-tables.ts";
import { createTypoCorrector } from "../text/correct-typo.ts";
import { createLemmatizer } from "../text/create-lemmatizer.ts";
import { findMissingWords } from "../text/find-missing-words.ts";
import { findMisspelt } from "../text/find-misspelt.ts";
import { loadContentFiles } from "../text/load-content-files.ts";
import { loadDictionary } from "../text/load-dictionary.ts";
import { loadFormTable } from "../text/load-form-table.ts";
import { loadVocabularyWords } from "../text/load-vocabulary-words.ts";
import { parseOverrides } from "../text/parse-overrides.ts";
import { parseWordList } from "../text/parse-word-list.ts";

/**
 * `npm run knowledge:check`: everything that can be wrong in knowledge/, all of it at once, path first. Fails when
 * there is a problem; a warning is printed and passes.
 */
const dictionary = loadDictionary("knowledge/dictionary");
const table = loadFormTable("knowledge/dictionary/forms.tsv");
const lemmatize = createLemmatizer({ table, dictionary, correctTypo: createTypoCorrector(table) });
const report = checkTopics();
const problems = [...report.problems, ...checkFormTable(), ...checkModel(), ...checkSpelling()];
for (const problem of problems) console.log(problem);
for (const warning of report.warnings) console.log(`warning: ${warning}`);
console.log(`knowledge: ${problems.length} problems, ${report.warnings.length} warnings`);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkTopics(): KnowledgeReport {
  try {
    const knowledge = loadKnowledge("knowledge");
    const { problems, warnings } = findKnowledgeProblems(knowledge, {
      ids: loadTopicIds("knowledge/topic-ids.yaml"),
      lemmaOf: (word) => lemmatize(word)[0]?.lemmas[0] ?? word,
      now: new Date(),
    });
    const { partners, programme } = knowledge.facts;
    const ofPlaces = checkPlaces(loadPlaceTables("knowledge/places"), partners, programme);
    return { problems: [...problems, ...ofPlaces.map((problem) => `knowledge/${problem}`)], warnings };
  } catch (error) {
    if (!(error instanceof KnowledgeProblems)) throw error;
    return { problems: error.problems, warnings: [] };
  }
}

function checkFormTable(): string[] {
  const missing = findMissingWords(loadVocabularyWords("."), table);
  if (missing.length === 0) return [];
  const some = missing.slice(0, 5).join(", ");
  return [
    `knowledge/dictionary/forms.tsv: lacks ${missing.length} words of the content (${some}…): npm run forms:build`,
  ];
}

function checkModel(): string[] {
  if (loadModel(builtModel, textsFingerprint()) !== undefined) return [];
  return ["knowledge/understanding.bin: is older than the texts: npm run understanding:build"];
}

function checkSpelling(): string[] {
  const overrides = parseOverrides(readFileSync("knowledge/dictionary/overrides.yaml", "utf8"));
  const judges = {
    dictionary,
    words: new Set([
      ...parseWordList(readFileSync("knowledge/dictionary/words.txt", "utf8")),
      ...[...overrides.forms].flatMap(([lemma, forms]) => [lemma, ...forms]),
    ]),
    spoken: new Set([...overrides.spoken.values()].flat()),
  };
  return (
    loadContentFiles(".", ["knowledge/topics/*.md", "knowledge/*.yaml"])
      // Questions about other things are as careless as people write.
      .filter(({ path }) => path !== "knowledge/out-of-scope.yaml")
      .flatMap((file) => findMisspelt(file, judges))
      .map(({ path, line, word }) => `${path}:${line}: "${word}" is in no dictionary`)
  );
}
