import { obliqueCases } from "./grammatical-case.ts";
import { parseCells } from "./parse-table.ts";
import { type WordForms, type WordRole, wordRoles } from "./word-forms.ts";

/** The columns of the two files. */
export const formColumns = ["word", "role", "guess", ...obliqueCases] as const;
const VARIANTS = "|";
const GUESS = "1";

/** Rows of forms.tsv or forms-overrides.tsv; throws with file and word where a role is unknown. */
export function parseForms(text: string, file: string): WordForms[] {
  return parseCells(text, file, formColumns).map((cells) => parseRow(cells, file));
}

/** One row, from its cells. */
export function parseRow(
  [word = "", role = "", guess = "", ...cells]: readonly string[],
  file: string,
): WordForms {
  return {
    word,
    role: parseRole(role, `${file}: ${word}`),
    isGuess: guess === GUESS,
    forms: {
      genitive: splitVariants(cells[0]),
      dative: splitVariants(cells[1]),
      accusative: splitVariants(cells[2]),
      instrumental: splitVariants(cells[3]),
      locative: splitVariants(cells[4]),
    },
  };
}

/** The text of forms.tsv, the same for the same rows. */
export function renderForms(rows: readonly WordForms[]): string {
  const lines = rows.map(({ word, role, isGuess, forms }) =>
    [word, role, isGuess ? GUESS : "", ...obliqueCases.map((name) => forms[name].join(VARIANTS))].join("\t"),
  );
  return `${[formColumns.join("\t"), ...lines].join("\n")}\n`;
}

function splitVariants(cell = ""): string[] {
  return cell === "" ? [] : cell.includes(VARIANTS) ? cell.split(VARIANTS) : [cell];
}

function parseRole(text: string, where: string): WordRole {
  const role = wordRoles.find((known) => known === text);
  if (role === undefined) {
    throw new Error(`${where}: role "${text}" is none of ${wordRoles.join(", ")}`);
  }
  return role;
}
