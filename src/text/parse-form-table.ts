import type { FormRow } from "./form-table.ts";

/**
 * Reads forms.tsv: a header line, then "lemma, means, weight, stem, endings" with tabs between them. `means` is empty
 * when it is the lemma itself; endings stand with spaces between them, "-" is the empty one, a rare form's ending
 * has a "~" behind it. Throws with the line's number on anything else.
 */
export function parseFormTable(text: string): FormRow[] {
  return text
    .split("\n")
    .slice(1)
    .flatMap((line, index) => (line === "" ? [] : [parseRow(line, index + 2)]));
}

/** The text of forms.tsv: sorted by lemma, the same for the same rows. */
export function renderFormTable(rows: readonly FormRow[]): string {
  const lines = rows.map((row) => {
    const means = row.means === row.lemma ? "" : row.means;
    const stem = findStem([...row.forms, ...row.rareForms]);
    const endings = [
      ...row.forms.map((form) => form.slice(stem.length) || EMPTY),
      ...row.rareForms.map((form) => (form.slice(stem.length) || EMPTY) + RARE_MARK),
    ];
    return [row.lemma, means, row.weight, stem, endings.join(" ")].join("\t");
  });
  return `${[HEADER, ...lines].join("\n")}\n`;
}

const HEADER = "lemma\tmeans\tweight\tstem\tendings";
const RARE_MARK = "~";
const EMPTY = "-";

function parseRow(line: string, number: number): FormRow {
  const [lemma, means, weight, stem, endings, ...rest] = line.split("\t");
  if (
    !lemma ||
    means === undefined ||
    stem === undefined ||
    !endings ||
    rest.length > 0 ||
    !(Number(weight) > 0)
  ) {
    throw new Error(`forms.tsv:${number}: not a row of the form table (run npm run forms:build)`);
  }
  const forms: string[] = [];
  const rareForms: string[] = [];
  for (const ending of endings.split(" ")) {
    const isRare = ending.endsWith(RARE_MARK);
    const letters = isRare ? ending.slice(0, -1) : ending;
    (isRare ? rareForms : forms).push(letters === EMPTY ? stem : stem + letters);
  }
  return { lemma, means: means || lemma, weight: Number(weight), forms, rareForms };
}

/** The longest common start: "spoleczn" of spoleczna, spoleczne, spolecznego. */
function findStem(forms: readonly string[]): string {
  let stem = forms[0] ?? "";
  for (const form of forms) {
    while (!form.startsWith(stem)) {
      stem = stem.slice(0, -1);
    }
  }
  return stem;
}
