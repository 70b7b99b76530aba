import type { ObliqueCase } from "./grammatical-case.ts";

/**
 * What a word of a name is to its neighbours: masculine, feminine or neuter singular, or plural. `whole` is an
 * adjective in the neuter that is a name by itself: "w Poświętnem", "w Dębem Wielkiem", but "w Nowym Mieście".
 */
export const wordRoles = ["m", "f", "n", "pl", "whole"] as const;
export type WordRole = (typeof wordRoles)[number];

/** Forms of one case, the best one first: ["Dobrem", "Dobrym"]. */
export type CaseForms = Readonly<Record<ObliqueCase, readonly string[]>>;

/** One row of forms.tsv: a word of a name in its number there, with all its cases. */
export type WordForms = {
  /** The citation form: "Babice", "Nowe", "grójecki". */
  word: string;
  role: WordRole;
  /** Made by analogy: good for understanding, not for the assistant's own sentences. */
  isGuess: boolean;
  forms: CaseForms;
};
