/** All forms of one lemma of our vocabulary. */
export type FormRow = {
  /** As the dictionary (or overrides.yaml) has it: "zakładać". */
  lemma: string;
  /** The lemma that it is taken for: "założyć"; mostly itself. */
  means: string;
  /** About how often the lemma stands in our content; at least 1. */
  weight: number;
  /** Folded, sorted. */
  forms: readonly string[];
  /** Forms that mostly are another word: "prac" as a form of prać. Folded, sorted. */
  rareForms: readonly string[];
};

/** Our vocabulary: which lemmas a written word can be a form of. */
export type FormTable = {
  /** Lemmas of a folded form, best first; empty when it is not in our vocabulary. */
  lemmasOf(folded: string): readonly string[];
  /** The lemma that a dictionary's lemma is taken for ("zakładać" → "założyć"); undefined outside our vocabulary. */
  meaningOf(lemma: string): string | undefined;
  /** How many folded forms there are; they are numbered from 0. */
  size: number;
  formAt(number: number): string;
  /** The weight of the form's best lemma. */
  weightAt(number: number): number;
};
