/** How the dictionary reads one written form: "Piasecznie" → { lemma: "Piaseczno", tag: "subst:sg:loc:n2" }. */
export type Reading = {
  /** The citation form with diacritics and, for a name, its capital. */
  lemma: string;
  /**
   * PoliMorf's tags, several joined by "+": part of speech, then number, case, gender… each with alternatives
   * joined by ".": "subst:pl:gen:f+subst:sg:gen:f", "ger:sg:nom.acc:n2:perf:aff:refl.nonrefl".
   */
  tag: string;
};

export type Entry = Reading & { form: string };

/** The judge of "is this a Polish word?": PoliMorf 2.1, 4.8 million pairs of form and lemma, read in place. */
export type Dictionary = {
  /** Readings of the form exactly as written, with its diacritics and capitals; empty when there is none. */
  lookup(form: string): readonly Reading[];
  /** Entries of every form that folds to `folded`: "laka" → łąka, Łąka, łaką… */
  lookupFolded(folded: string): readonly Entry[];
  /** Whether the word may stand so in a text: as the dictionary has it, with a first capital, or in capitals. */
  has(form: string): boolean;
  /** Whether some word of the dictionary folds to `folded`. */
  hasFolded(folded: string): boolean;
  /** Every entry in the automaton's order; takes seconds, for build steps only. */
  entries(): Iterable<Entry>;
};
