import type { FormRow, FormTable } from "./form-table.ts";
import { buildStringIndex, type StringIndex } from "./string-index.ts";

export function createFormTable(rows: readonly FormRow[]): FormTable {
  const meanings = new Map(rows.map((row) => [row.lemma, row.means]));
  const choices = rows.flatMap(({ means, weight }): [Choice, Choice] => [
    { lemma: means, weight },
    { lemma: means, weight: weight * RARE_SHARE },
  ]);
  const index = indexForms(rows);
  const choicesOf = (numbers: readonly number[]): Choice[] =>
    merge(numbers.flatMap((number) => choices[number] ?? []));
  return {
    lemmasOf: (folded) => choicesOf(index.numbersOf(folded)).map(({ lemma }) => lemma),
    meaningOf: (lemma) => meanings.get(lemma),
    size: index.size,
    formAt: index.textAt,
    weightAt: (number) => choicesOf(index.numbersAt(number))[0]?.weight ?? 0,
  };
}

/** Apart from the table's functions, which would keep the rows alive. */
function indexForms(rows: readonly FormRow[]): StringIndex {
  const count = rows.reduce((sum, { forms, rareForms }) => sum + forms.length + rareForms.length, 0);
  return buildStringIndex(count, (add) => {
    for (const [number, { forms, rareForms }] of rows.entries()) {
      for (const form of forms) add(form, 2 * number);
      for (const form of rareForms) add(form, 2 * number + 1);
    }
  });
}

/** A lemma that a form can be of, and how much speaks for it. */
type Choice = { lemma: string; weight: number };

/** "prac" is a form of prać once in so many times that it is one of praca, were both lemmas as frequent. */
const RARE_SHARE = 0.05;

/** Each lemma once, heaviest first. */
function merge(choices: readonly Choice[]): Choice[] {
  const weights = new Map<string, number>();
  for (const { lemma, weight } of choices) weights.set(lemma, (weights.get(lemma) ?? 0) + weight);
  return [...weights]
    .map(([lemma, weight]) => ({ lemma, weight }))
    .sort((a, b) => b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1));
}
