import { tokenize } from "../text/tokenize.ts";

/** The folded words of a text with single spaces: "Szkolenia, warsztaty" → "szkolenia warsztaty". */
export function joinWords(text: string): string {
  return tokenize(text)
    .map((token) => token.folded)
    .join(" ");
}
