/** The cases a name of a place is written in; the vocative isn't used of places. */
export type GrammaticalCase =
  | "nominative"
  | "genitive"
  | "dative"
  | "accusative"
  | "instrumental"
  | "locative";

/** The cases other than the citation form, in the order of the columns of forms.tsv. */
export const obliqueCases = [
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "locative",
] as const satisfies readonly GrammaticalCase[];

export type ObliqueCase = (typeof obliqueCases)[number];

/** A set of cases as bits: one form often serves several ("Woli" is genitive, dative and locative). */
export type CaseSet = number;

const bits: Readonly<Record<GrammaticalCase, CaseSet>> = {
  nominative: 1,
  genitive: 2,
  dative: 4,
  accusative: 8,
  instrumental: 16,
  locative: 32,
};

/** What a word that doesn't inflect stands for: "nad", "Pilicą" in "Nowe Miasto nad Pilicą". */
export const anyCase: CaseSet = 63;

export const caseSet = (...cases: readonly GrammaticalCase[]): CaseSet =>
  cases.reduce((set, name) => set | bits[name], 0);
