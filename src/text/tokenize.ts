import { fold } from "./fold.ts";

export type Token = {
  /** As it stands in the text: "Spółdzielnią". */
  text: string;
  /** "spoldzielnia". */
  folded: string;
  /** [start, end) in UTF-16 units of the text. */
  start: number;
  end: number;
};

/**
 * Words and numbers of a text, in order. A token is a run of letters or a run of digits, so a hyphen, a dot, an
 * apostrophe and a change between letters and digits split: "OWES-u" → "OWES", "u"; "12os." → "12", "os".
 * Takes NFC text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of fold(text).matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ text: text.slice(start, end), folded: match[0], start, end });
  }
  return tokens;
}

/** Folded text holds letters, digits and spaces only. */
const RUN = /\p{Nd}+|[^\p{Nd} ]+/gu;
