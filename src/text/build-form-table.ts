import { ADDED, type ContentWord, chooseLemmas, type Vocabulary } from "./choose-lemmas.ts";
import type { Dictionary } from "./dictionary.ts";
import { fold } from "./fold.ts";
import type { FormRow } from "./form-table.ts";
import { headword } from "./headword.ts";
import type { Overrides } from "./parse-overrides.ts";
import { rateTags } from "./rate-reading.ts";
import { wordClass } from "./word-class.ts";

type Sources = { dictionary: Dictionary; overrides: Overrides };

/** Lemma → word class → its folded forms, each with the best rate of its tags. */
type RatedForms = ReadonlyMap<string, Map<string, Map<string, number>>>;

/** A form is kept as rare below the first rate and dropped below the second (see `rateTags`). */
const RARE = 0.25;
const HARDLY_EVER = 0.06;

/**
 * The form table of our vocabulary: every lemma that the content's words can be forms of, with all its forms,
 * sorted by lemma. The same words in any order give the same table. Takes seconds: it reads the whole dictionary.
 */
export function buildFormTable(words: readonly ContentWord[], sources: Sources): FormRow[] {
  const vocabulary = chooseLemmas(words, sources);
  const forms = collectForms(vocabulary, sources);
  return [...forms]
    .map(([lemma, rates]) => toRow(lemma, rates, { vocabulary, overrides: sources.overrides }))
    .sort((a, b) => (a.lemma < b.lemma ? -1 : 1));
}

function collectForms(vocabulary: Vocabulary, { dictionary, overrides }: Sources): RatedForms {
  const forms: RatedForms = new Map([...vocabulary.lemmas].map((lemma) => [lemma, new Map()]));
  for (const { form, lemma, tag } of dictionary.entries()) {
    // "niezałożonego" stays out: it doubles the table, and the dictionary reads it when somebody types it.
    if (forms.has(lemma) && !isNegated(tag)) {
      noteForm(forms, { lemma, wordClass: wordClass(tag), folded: fold(form), rate: rateTags(tag) });
    }
  }
  for (const [lemma, others] of [...overrides.forms, ...overrides.spoken]) {
    for (const form of [lemma, ...others]) {
      noteForm(forms, { lemma, wordClass: ADDED, folded: fold(form), rate: 1 });
    }
  }
  for (const [folded, lemmas] of vocabulary.words) {
    for (const lemma of lemmas) {
      // A word that nobody knows has no other form.
      const isOnlyForm = forms.get(lemma)?.size === 0;
      noteForm(forms, { lemma, wordClass: ADDED, folded, rate: isOnlyForm ? 1 : HARDLY_EVER });
    }
  }
  return forms;
}

function noteForm(
  forms: RatedForms,
  { lemma, wordClass, folded, rate }: { lemma: string; wordClass: string; folded: string; rate: number },
): void {
  const classes = forms.get(lemma);
  const rates = classes?.get(wordClass) ?? new Map<string, number>();
  classes?.set(wordClass, rates);
  // "PS-ach" is two tokens.
  if (!folded.includes(" ")) {
    rates.set(folded, Math.max(rate, rates.get(folded) ?? 0));
  }
}

function isNegated(tags: string): boolean {
  return tags.split("+").every((tag) => tag.includes(":neg"));
}

function toRow(
  lemma: string,
  classes: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { vocabulary, overrides }: { vocabulary: Vocabulary; overrides: Overrides },
): FormRow {
  const weights = new Map(
    [...classes.keys()].map((wordClass) => [
      wordClass,
      vocabulary.weights.get(headword({ lemma, wordClass })) ?? 0,
    ]),
  );
  const heaviest = Math.max(...weights.values());
  const rates = new Map<string, number>();
  for (const [wordClass, forms] of classes) {
    // The yak, a homonym of "jak" that our content lacks, gets 0.
    const share = wordClass === ADDED || heaviest === 0 ? 1 : (weights.get(wordClass) ?? 0) / heaviest;
    for (const [form, rate] of forms) {
      rates.set(form, Math.max(rate * share, rates.get(form) ?? 0));
    }
  }
  const forms = [...rates].filter(([, rate]) => rate >= HARDLY_EVER).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lemma,
    means: overrides.same.get(lemma) ?? lemma,
    weight: Math.max(1, Math.round([...weights.values()].reduce((sum, weight) => sum + weight, 0))),
    forms: forms.filter(([, rate]) => rate >= RARE).map(([form]) => form),
    rareForms: forms.filter(([, rate]) => rate < RARE).map(([form]) => form),
  };
}
