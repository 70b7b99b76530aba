import { type ObliqueCase, obliqueCases } from "./grammatical-case.ts";
import type { CaseForms, WordForms } from "./word-forms.ts";

/** Inflects a word that no dictionary has, or says that nothing known ends like it. */
export type Inflect = (word: string) => WordForms | null;

/**
 * Learns from the names that the dictionary knows how names with the same ending inflect: "Chawłowo" goes like
 * "Pawłowo" and "Karłowo", "Opypy" like "Kapy" (plural), "Zaborówek" like "Milanówek" (fleeting e).
 * Of all known words with the longest common ending, the commonest pattern wins.
 */
export function inflectByAnalogy(known: readonly WordForms[]): Inflect {
  const byEnding = new Map<string, Map<string, Pattern>>();
  for (const row of known) {
    learn(byEnding, row);
  }
  return (word) => {
    for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length -= 1) {
      const pattern = commonest(byEnding.get(word.slice(-length)));
      if (pattern !== null) {
        return { word, role: pattern.row.role, isGuess: true, forms: apply(word, pattern.row) };
      }
    }
    return null;
  };
}

const LONGEST = 7;
/** Two letters say enough: "-ów", "-in", "-no", "-ki". */
const SHORTEST = 2;

/** How a word changes, shown on one that changes so. */
type Pattern = { row: WordForms; count: number };

function learn(byEnding: Map<string, Map<string, Pattern>>, row: WordForms): void {
  const key = `${row.role} ${changesOf(row)}`;
  // The part that changes must lie inside the common ending: "Radość" → "Radości" cuts one letter, "Koźmin" none.
  const shortest = Math.max(SHORTEST, longestCut(row));
  for (let length = shortest; length <= Math.min(row.word.length, LONGEST); length += 1) {
    const ending = row.word.slice(-length);
    const patterns = byEnding.get(ending) ?? new Map<string, Pattern>();
    byEnding.set(ending, patterns);
    const pattern = patterns.get(key) ?? { row, count: 0 };
    patterns.set(key, { row: pattern.row, count: pattern.count + 1 });
  }
}

function longestCut({ word, forms }: WordForms): number {
  const all = obliqueCases.flatMap((name) => forms[name]);
  return Math.max(...all.map((form) => changeOf(word, form).cut));
}

function commonest(patterns: ReadonlyMap<string, Pattern> | undefined): Pattern | null {
  let best: Pattern | null = null;
  for (const pattern of patterns?.values() ?? []) {
    if (best === null || pattern.count > best.count) {
      best = pattern;
    }
  }
  return best;
}

/** "Milanówek", "Milanówka" → "-2+ka". */
function changeOf(word: string, form: string): { cut: number; ending: string } {
  let same = 0;
  while (same < word.length && word[same] === form[same]) {
    same += 1;
  }
  return { cut: word.length - same, ending: form.slice(same) };
}

function changesOf({ word, forms }: WordForms): string {
  return obliqueCases
    .map((name) =>
      forms[name].map((form) => {
        const { cut, ending } = changeOf(word, form);
        return `${cut}+${ending}`;
      }),
    )
    .join(" ");
}

function apply(word: string, row: WordForms): CaseForms {
  const pairs = obliqueCases.map((name): [ObliqueCase, string[]] => [
    name,
    row.forms[name].map((form) => {
      const { cut, ending } = changeOf(row.word, form);
      return word.slice(0, word.length - cut) + ending;
    }),
  ]);
  return Object.fromEntries(pairs) as Record<ObliqueCase, string[]>;
}
