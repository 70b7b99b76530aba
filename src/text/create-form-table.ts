import type { FormRow, FormTable } from "./form-table.ts";

export function createFormTable(rows: readonly FormRow[]): FormTable {
  const meanings = new Map(rows.map((row) => [row.lemma, row.means]));
  const choices = new Map<string, Choice>();

  function add(form: string, choice: Choice): void {
    const before = choices.get(form);
    choices.set(form, before ? merge(before, choice) : choice);
  }

  for (const row of rows) {
    // One object for all forms of a row: most forms belong to one lemma only.
    const common: Choice = { lemmas: [row.means], weights: [row.weight] };
    const rare: Choice = { lemmas: [row.means], weights: [row.weight * RARE_SHARE] };
    for (const form of row.forms) {
      add(form, common);
    }
    for (const form of row.rareForms) {
      add(form, rare);
    }
  }

  return {
    lemmasOf: (folded) => choices.get(folded)?.lemmas ?? [],
    meaningOf: (lemma) => meanings.get(lemma),
    *forms() {
      for (const [form, choice] of choices) {
        yield [form, choice.weights[0] ?? 0];
      }
    },
  };
}

/** Lemmas of one form with their weights, heaviest first. */
type Choice = { lemmas: readonly string[]; weights: readonly number[] };

/** "prac" is a form of prać once in so many times that it is one of praca, were both lemmas as frequent. */
const RARE_SHARE = 0.05;

function merge(before: Choice, added: Choice): Choice {
  const weights = new Map(before.lemmas.map((lemma, index) => [lemma, before.weights[index] ?? 0]));
  added.lemmas.forEach((lemma, index) => {
    weights.set(lemma, (weights.get(lemma) ?? 0) + (added.weights[index] ?? 0));
  });
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { lemmas: sorted.map(([lemma]) => lemma), weights: sorted.map(([, weight]) => weight) };
}
