import type { Dictionary } from "./dictionary.ts";
import { type ContentFile, type ContentText, extractTexts } from "./extract-texts.ts";
import { fold } from "./fold.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A word that no dictionary knows; the line is 1-based. */
export type Misspelling = { path: string; line: number; word: string };

export type SpellingJudges = {
  dictionary: Dictionary;
  /** Right words that the dictionary lacks, spelt as they must stand in texts. */
  words: ReadonlySet<string>;
  /** Words that only samples of what people type may hold. */
  spoken: ReadonlySet<string>;
};

/**
 * Words of a content file that are spelt wrong, in the file's order. What the assistant says must be right to the
 * letter; what people type may lack diacritics and capitals ("spoldzielnia", "owes") but hold no typing error.
 * Throws on YAML that doesn't parse.
 */
export function findMisspelt(file: ContentFile, judges: SpellingJudges): Misspelling[] {
  const typedWords = new Set([...judges.words, ...judges.spoken].map(fold));
  return extractTexts(file).flatMap(({ line, text, kind }) =>
    tokenize(text)
      .filter((token) => !isNoWord(token, text) && !isRight(token, kind, { ...judges, typedWords }))
      .map((token) => ({
        path: file.path,
        line: line + text.slice(0, token.start).split("\n").length - 1,
        word: token.text,
      })),
  );
}

function isRight(
  { text, folded }: Token,
  kind: ContentText["kind"],
  judges: SpellingJudges & { typedWords: ReadonlySet<string> },
): boolean {
  const lower = text.toLowerCase();
  const isListed = judges.words.has(text) || (isCapitalised(text) && judges.words.has(lower));
  if (isListed || judges.dictionary.has(text)) {
    return true;
  }
  if (kind === "prose") {
    return false;
  }
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  return (
    judges.typedWords.has(folded) ||
    judges.dictionary.has(name) ||
    (lower === folded && judges.dictionary.hasFolded(folded))
  );
}

/** "Deinstytucjonalizacja" at the start of a sentence, but not "OwEs". */
function isCapitalised(text: string): boolean {
  return text.slice(1) === text.slice(1).toLowerCase();
}

/** Numbers, single letters ("r."), Roman numerals ("III") and endings of abbreviations ("PES-ami"). */
function isNoWord({ text, folded, start }: Token, whole: string): boolean {
  return (
    folded.length === 1 ||
    /^\p{Nd}/u.test(folded) ||
    /^[IVXL]+$/.test(text) ||
    (folded.length <= 3 && /\p{Lu}[-–]$/u.test(whole.slice(0, start)))
  );
}
