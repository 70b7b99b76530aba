import type { ContentWord } from "./choose-lemmas.ts";
import { collectWords } from "./collect-words.ts";
import { loadContentFiles } from "./load-content-files.ts";

/**
 * The words of the project's content that make up our vocabulary: what is known, and what the chat says. Texts for
 * staff and of mails are left out; so are questions about other things (knowledge/out-of-scope.yaml), whose words tell
 * that a question isn't ours.
 */
export function loadVocabularyWords(folder: string): ContentWord[] {
  const files = loadContentFiles(folder, [
    "knowledge/topics/*.md",
    "knowledge/*.yaml",
    "dialogs/{intents,messages,page,problems,zgloszenie}.yaml",
  ]);
  return collectWords(files.filter(({ path }) => path !== "knowledge/out-of-scope.yaml"));
}
