import { fold } from "../text/fold.ts";
import { anyCase, type CaseSet, caseSet, obliqueCases } from "./grammatical-case.ts";
import type { NameEntry } from "./name-entry.ts";
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
  /** Folded form → words of names. */
  readings: ReadonlyMap<string, readonly WordReading[]>;
  /** Word → its rows of forms.tsv. */
  rows: ReadonlyMap<string, readonly WordForms[]>;
};

/** Every form of every word of the names; a word without forms stands for itself in any case. */
export function indexWords(entries: Iterable<NameEntry>, forms: readonly WordForms[]): WordIndex {
  const rows = new Map<string, WordForms[]>();
  for (const row of forms) {
    push(rows, row.word, row);
  }
  const readings = new Map<string, WordReading[]>();
  const known = new Set<string>();
  for (const { words } of entries) {
    for (const word of words) {
      if (!known.has(word)) {
        known.add(word);
        addReadings(readings, word, rows.get(word) ?? []);
      }
    }
  }
  return { readings, rows };
}

const nominative = caseSet("nominative");
const caseBits = obliqueCases.map((name) => ({ name, bit: caseSet(name) }));

function addReadings(readings: Map<string, WordReading[]>, word: string, rows: readonly WordForms[]): void {
  addReading(readings, { word, form: word, cases: rows.length === 0 ? anyCase : nominative });
  for (const { forms } of rows) {
    for (const { name, bit } of caseBits) {
      for (const form of forms[name]) {
        addReading(readings, { word, form, cases: bit });
      }
    }
  }
  const short = SHORT.get(word);
  if (short !== undefined) {
    addReading(readings, { word, form: short, cases: anyCase });
  }
}

function addReading(readings: Map<string, WordReading[]>, reading: WordReading): void {
  const key = fold(reading.form);
  const known = readings.get(key);
  if (known === undefined) {
    readings.set(key, [reading]);
    return;
  }
  // A word's readings are added together, so that the same form stands among the last.
  for (let at = known.length - 1; at >= 0 && known[at]?.word === reading.word; at -= 1) {
    const before = known[at];
    if (before?.form === reading.form) {
      before.cases |= reading.cases;
      return;
    }
  }
  known.push(reading);
}

/** People write "Mińsk Maz.", "w Grodzisku Maz.": the short word stands for any case. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["Mazowiecki", "maz"],
  ["Mazowiecka", "maz"],
]);

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) {
    map.set(key, [value]);
  } else {
    values.push(value);
  }
}
