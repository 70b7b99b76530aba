import { fold } from "../text/fold.ts";
import { buildStringIndex, type StringIndex } from "../text/string-index.ts";
import { anyCase, type CaseSet, caseSet, obliqueCases } from "./grammatical-case.ts";
import type { NameEntry } from "./name-entry.ts";
import type { FormRows } from "./read-form-rows.ts";
import type { WordForms } from "./word-forms.ts";

/** A word of names that a token may be a form of. */
export type WordReading = {
  /** The citation form: "Piaseczno". */
  word: string;
  cases: CaseSet;
  /** The form with its diacritics and capital: "Piasecznie". */
  form: string;
};

export type WordIndex = {
  /** The words of names that the folded form may be, in the order in which the names stand in the tables. */
  readingsOf(folded: string): readonly WordReading[];
  /** The rows of forms.tsv of a word. */
  rowsOf(word: string): readonly WordForms[];
  /** All folded forms of the words. */
  formsOf(words: ReadonlySet<string>): string[];
};

/** Every form of every word of the names; a word without forms stands for itself in any case. */
export function indexWords(entries: Iterable<NameEntry>, rows: FormRows): WordIndex {
  const words = collectWords(entries);
  const index = indexForms(words, rows);
  return {
    // Put together anew each time: kept, the readings of all forms would take some 15 MB.
    readingsOf: (folded) =>
      index
        .numbersOf(folded)
        .flatMap((number) => readingsOf(words[number] ?? "", rows))
        .filter(({ form }) => fold(form) === folded),
    rowsOf: (word) => rows.of(word),
    formsOf: (wanted) =>
      Array.from({ length: index.size }, (_, place) => place)
        .filter((place) => index.numbersAt(place).some((number) => wanted.has(words[number] ?? "")))
        .map((place) => index.textAt(place)),
  };
}

function collectWords(entries: Iterable<NameEntry>): string[] {
  const words = new Set<string>();
  for (const entry of entries) for (const word of entry.words) words.add(word);
  return [...words];
}

/** Folded form → places in `words`. */
function indexForms(words: readonly string[], rows: FormRows): StringIndex {
  return buildStringIndex(words.length * FORMS_OF_A_WORD, (add) => {
    for (const [number, word] of words.entries()) {
      for (const { form } of listReadings(word, rows)) add(fold(form), number);
    }
  });
}

const FORMS_OF_A_WORD = 5;

/** The different forms of a word, each with the cases that it may be. */
function readingsOf(word: string, rows: FormRows): WordReading[] {
  const merged = new Map<string, WordReading>();
  for (const reading of listReadings(word, rows)) {
    const cases = (merged.get(reading.form)?.cases ?? 0) | reading.cases;
    merged.set(reading.form, { ...reading, cases });
  }
  return [...merged.values()];
}

/** Form by form and case by case: a form that serves several cases stands several times. */
function listReadings(word: string, rows: FormRows): WordReading[] {
  const inflected = rows.of(word);
  const readings: WordReading[] = [
    { word, form: word, cases: inflected.length === 0 ? anyCase : nominative },
    ...inflected.flatMap(({ forms }) =>
      caseBits.flatMap(({ name, bit }) => forms[name].map((form) => ({ word, form, cases: bit }))),
    ),
  ];
  const short = SHORT.get(word);
  if (short !== undefined) readings.push({ word, form: short, cases: anyCase });
  return readings;
}

const nominative = caseSet("nominative");
const caseBits = obliqueCases.map((name) => ({ name, bit: caseSet(name) }));

/** People write "Mińsk Maz.", "w Grodzisku Maz.": the short word stands for any case. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["Mazowiecki", "maz"],
  ["Mazowiecka", "maz"],
]);
