import type { ContentWord } from "./choose-lemmas.ts";
import { fold } from "./fold.ts";
import type { FormTable } from "./form-table.ts";

/** Words of the content that the form table lacks, sorted; when there are any, it is older than the content. */
export function findMissingWords(words: readonly ContentWord[], table: FormTable): string[] {
  const missing = words.filter(({ text }) => table.lemmasOf(fold(text)).length === 0);
  return [...new Set(missing.map(({ text }) => text))].sort();
}
