import { buildStringIndex, type StringIndex } from "../text/string-index.ts";
import { formColumns, parseRow } from "./parse-forms.ts";
import { parseCells } from "./parse-table.ts";
import type { WordForms } from "./word-forms.ts";

/** The rows of forms.tsv, each read when it is asked for: all of them as objects would take some 10 MB. */
export type FormRows = {
  /** Every word that has a row, once. */
  words(): string[];
  /** Throws where a row's role is unknown. */
  of(word: string): WordForms[];
};

/** Rows of a file like forms.tsv. Throws with file and line where the header or a row is malformed. */
export function readFormRows(text: string, file: string): FormRows {
  const rows = parseCells(text, file, formColumns).map((cells) => cells.join(SEPARATOR));
  const index = indexWords(rows);
  return {
    words: () => Array.from({ length: index.size }, (_, place) => index.textAt(place)),
    of: (word) => index.numbersOf(word).map((at) => parseRow((rows[at] ?? "").split(SEPARATOR), file)),
  };
}

const SEPARATOR = "\t";

function indexWords(rows: readonly string[]): StringIndex {
  return buildStringIndex(rows.length, (add) => {
    for (const [at, row] of rows.entries()) add(row.slice(0, row.indexOf(SEPARATOR)), at);
  });
}
