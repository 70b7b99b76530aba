import type { ContentWord } from "./choose-lemmas.ts";
import { type ContentFile, extractTexts } from "./extract-texts.ts";
import { tokenize } from "./tokenize.ts";

/** Every different word of the content with its count; numbers are left out. */
export function collectWords(files: readonly ContentFile[]): ContentWord[] {
  const words = new Map<string, ContentWord>();
  for (const { text, kind } of files.flatMap(extractTexts)) {
    for (const token of tokenize(text).filter(({ folded }) => !/^\p{Nd}/u.test(folded))) {
      const key = `${kind} ${token.text}`;
      const count = (words.get(key)?.count ?? 0) + 1;
      words.set(key, { text: token.text, kind, count });
    }
  }
  return [...words.values()];
}
