import { type CaseSet, caseSet } from "./grammatical-case.ts";
import type { WordReading } from "./index-words.ts";
import type { NameEntry } from "./name-entry.ts";
import type { Places } from "./places.ts";
import type { ContextToken } from "./read-context.ts";

/** A name that tokens [start, end) may be a form of. */
export type NameHit = {
  entry: NameEntry;
  start: number;
  end: number;
  /** The cases that all its words may be in; 0 where they disagree ("Nowego Dwór"). */
  cases: CaseSet;
  /** Typing errors mended; null where every word stands as it should. */
  slips: number | null;
  /** Written with the diacritics of the form. */
  isExact: boolean;
};

/** Every name that starts at each token, typing errors mended where the token is no Polish word. */
export function findNames(tokens: readonly ContextToken[], places: Places): NameHit[] {
  const readings = tokens.map((token) => readToken(token, places));
  return tokens.flatMap((_, start) => hitsFrom(start, { tokens, readings, places }));
}

type TokenReading = WordReading & { slips: number | null };
type Scan = {
  tokens: readonly ContextToken[];
  readings: readonly (readonly TokenReading[])[];
  places: Places;
};

function readToken(token: ContextToken, { words, dictionary, correct }: Places): TokenReading[] {
  const { folded } = token;
  if (token.kinds.includes("known-word")) {
    return [];
  }
  const known = words.readingsOf(folded);
  if (known.length > 0) {
    // "zamienię" is a verb, whatever the village Zamienie looks like without diacritics.
    const isAnotherWord = token.text.toLowerCase() !== folded && dictionary.has(token.text.toLowerCase());
    const meant = isAnotherWord ? known.filter(({ form }) => isSame(form, token)) : known;
    return meant.map((reading) => ({ ...reading, slips: null }));
  }
  const isWord = token.kinds.length > 0 || token.isAcronym || dictionary.hasFolded(folded);
  if (/\d/.test(folded) || folded.length < SHORTEST_MENDED || isWord) {
    return [];
  }
  return correct(folded).flatMap(({ folded: meant, slips }) =>
    words.readingsOf(meant).map((reading) => ({ ...reading, slips })),
  );
}

const SHORTEST_MENDED = 4;

function hitsFrom(start: number, scan: Scan): NameHit[] {
  const hits: NameHit[] = [];
  for (const first of scan.readings[start] ?? []) {
    for (const entry of scan.places.byFirstWord.get(first.word) ?? []) {
      const hit = followName(entry, start, first, scan);
      if (hit !== null) {
        hits.push(hit);
      }
    }
  }
  return hits;
}

/** The name's other words, each the next token, none across a comma or a sentence's end. */
function followName(entry: NameEntry, start: number, first: TokenReading, scan: Scan): NameHit | null {
  const chosen = [first];
  let cases = first.cases;
  for (let at = 1; at < entry.words.length; at += 1) {
    const gap = scan.tokens[start + at]?.gap;
    const options = scan.readings[start + at]?.filter(({ word }) => word === entry.words[at]) ?? [];
    // "w Nowym Dworze": of a word's readings the one that agrees with the words before it.
    const next = options.find((option) => (option.cases & cases) !== 0) ?? options[0];
    if (gap !== "joined" || next === undefined) {
      return null;
    }
    cases &= next.cases;
    chosen.push(next);
  }
  const end = start + chosen.length;
  return {
    entry,
    start,
    end,
    cases: cases === 0 && isLoose(chosen) ? first.cases : cases,
    slips: chosen.reduce<number | null>(
      (sum, { slips }) => (slips === null ? sum : (sum ?? 0) + slips),
      null,
    ),
    isExact: chosen.every(({ form }, at) => isSame(form, scan.tokens[start + at])),
  };
}

/** Where the words disagree, the first may be declined alone: "w Kolonii Zawady", "w Konstancinie Jeziorna". */
function isLoose(chosen: readonly TokenReading[]): boolean {
  return chosen.slice(1).every(({ cases }) => (cases & nominative) !== 0);
}

const nominative = caseSet("nominative");

function isSame(form: string, token: ContextToken | undefined): boolean {
  return token?.text.toLowerCase() === form.toLowerCase();
}
