import type { CorrectTypo } from "./correct-typo.ts";
import type { Dictionary } from "./dictionary.ts";
import { findReadings } from "./find-readings.ts";
import type { FormTable } from "./form-table.ts";
import { type Token, tokenize } from "./tokenize.ts";

export type LemmaToken = {
  token: Token;
  /** What the word can be a form of, best first, never empty; an unknown word and a number stand for themselves. */
  lemmas: readonly string[];
  /** The folded form that was read: the token's own, or what it was corrected to. */
  form: string;
  /**
   * "vocabulary": a word of our content; "polish": a real Polish word that our content lacks; "corrected": a typing
   * error of a word of our content; "unknown": neither; "number": digits.
   */
  origin: "vocabulary" | "polish" | "corrected" | "unknown" | "number";
};

export type Lemmatize = (text: string) => LemmaToken[];

type WordReading = Omit<LemmaToken, "token">;
type Parts = { table: FormTable; dictionary: Dictionary; correctTypo: CorrectTypo };

/** Words remembered; about 2 MB. */
const CACHE_SIZE = 10_000;

/** Reads the lemma of every word of an NFC text. A real Polish word is never "corrected" to one of ours. */
export function createLemmatizer(parts: Parts): Lemmatize {
  const cache = new Map<string, WordReading>();
  return (text) => {
    const tokens = tokenize(text);
    const isMarkedText = tokens.some(hasPolishMarks);
    return tokens.map((token) => {
      const key = isMarkedText ? token.text : ` ${token.text}`;
      const reading = cache.get(key) ?? readWord(token, isMarkedText, parts);
      if (cache.size >= CACHE_SIZE) {
        cache.clear();
      }
      cache.set(key, reading);
      return { token, ...reading };
    });
  };
}

function hasPolishMarks({ text, folded }: Token): boolean {
  return text.toLowerCase() !== folded;
}

function readWord(token: Token, isMarkedText: boolean, parts: Parts): WordReading {
  const { folded } = token;
  if (/^\p{Nd}/u.test(folded)) {
    return { lemmas: [folded], form: folded, origin: "number" };
  }
  const ours = readVocabulary(token, isMarkedText, parts);
  if (ours.length > 0) {
    return { lemmas: ours, form: folded, origin: "vocabulary" };
  }
  const unknown: WordReading = { lemmas: [folded], form: folded, origin: "unknown" };
  return readPolish(token, parts) ?? readTypo(token, parts) ?? unknown;
}

function readVocabulary(
  token: Token,
  isMarkedText: boolean,
  { table, dictionary }: Parts,
): readonly string[] {
  const lemmas = table.lemmasOf(token.folded);
  const isMarked = hasPolishMarks(token);
  if (lemmas.length === 0 || (!isMarked && (lemmas.length === 1 || !isMarkedText))) {
    return lemmas;
  }
  const readings = findReadings(dictionary, token.text, { mayBeFolded: false });
  const written = new Set(readings.map(({ lemma }) => table.meaningOf(lemma)));
  const asWritten = lemmas.filter((lemma) => written.has(lemma));
  if (!isMarked) {
    // In a text with diacritics "sad" is rather sad, an orchard, than sąd, a court.
    return [...asWritten, ...lemmas.filter((lemma) => !written.has(lemma))];
  }
  // "żądać" is not our "zadać", though they fold alike; "spóldzielnia" is no word, so it is ours.
  return readings.length > 0 ? asWritten : lemmas;
}

function readPolish({ text, folded }: Token, { table, dictionary }: Parts): WordReading | undefined {
  const lemmas = findReadings(dictionary, text, { mayBeFolded: true }).map(({ lemma }) => lemma);
  if (lemmas.length === 0) {
    return undefined;
  }
  // A form that the table leaves out: "niezarejestrowana" of zarejestrować.
  const ours = lemmas.flatMap((lemma) => table.meaningOf(lemma) ?? []);
  const all = lemmas.map((lemma) => table.meaningOf(lemma) ?? lemma);
  return {
    lemmas: [...new Set([...ours, ...all])],
    form: folded,
    origin: ours.length > 0 ? "vocabulary" : "polish",
  };
}

function readTypo({ folded }: Token, { table, correctTypo }: Parts): WordReading | undefined {
  const form = correctTypo(folded);
  return form === undefined ? undefined : { lemmas: table.lemmasOf(form), form, origin: "corrected" };
}
