import { foldLetters } from "./fold-letters.ts";

/** What kind of answer a word for a field means, whatever the field is called in the dialog. */
export type FieldWord = "contact" | "place" | "people" | "name" | "applicant" | "description";

const WORDS: readonly [pattern: RegExp, field: FieldWord][] = [
  [
    /\b(?:telefon\w*|tel|komork\w+|mail\w*|e-mail\w*|email\w*|kontakt(?:u|owy|em)?|numer(?:u|ze)?(?! (?:krs|nip|regon|w rejestrze))|nr)\b/,
    "contact",
  ], // "zmień telefon", "zły numer"
  [
    /\b(?:liczb(?:a|e|y|ie) (?:osob|czlonk\w+|ludzi)|ilosc osob|ile (?:nas jest|osob)|liczebnosc|liczba)\b/,
    "people",
  ], // "popraw liczbę osób"
  [/\b(?:miejsc(?:e|a|u)|miejscowosc\w*|powiat(?:u)?|gmin(?:a|e|y)|lokalizacj\w+)\b/, "place"], // "zmień miejsce"
  [/\b(?:imi(?:e|enia|eniu)|nazwisk(?:o|a|u)|osob(?:a|e|y) do kontaktu)\b/, "name"], // "popraw nazwisko"
  [/\b(?:rodzaj\w*|typ(?:u)?|kto sie zglasza|kogo reprezentuj\w+)\b/, "applicant"], // "zmień rodzaj"
  [/\b(?:opis\w*|potrzeb(?:a|e|y)|pomysl(?:u)?)\b/, "description"], // "popraw opis"
];

/** The kind of field that a few words name: "numer telefonu" → contact; null where they name none. */
export function spotField(text: string): FieldWord | null {
  const folded = foldLetters(text);
  return WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const AROUND =
  /\b(?:moj\w*|nasz\w*|numer\w*|adres\w*|telefonu|osob\w*|do|na|w|prosze|tez|jeszcze|dzialania|grupy)\b/g;

/** Whether a text names a field and nothing else: "mój numer telefonu", but not "miejsca spotkań, bo jest za ciasno". */
export function namesOnlyField(text: string): boolean {
  const folded = foldLetters(text);
  const left = WORDS.reduce((rest, [pattern]) => rest.replace(new RegExp(pattern.source, "g"), " "), folded);
  return left !== folded && !/[a-z\d]/.test(left.replace(AROUND, " "));
}
