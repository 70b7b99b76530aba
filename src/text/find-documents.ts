import type { PersonalMatch } from "./find-personal-numbers.ts";

/**
 * Numbers of Polish identity cards and passports: "ABA 300000", "AB 1234567". Three letters and six digits, or two
 * and seven; one of them is a check digit, without which car plates and room numbers would be taken for documents.
 */
export function findDocuments(text: string): PersonalMatch[] {
  return [...text.matchAll(DOCUMENT)]
    .filter(([, letters = "", digits = ""]) =>
      hasCheckDigit(letters.toUpperCase(), digits.replaceAll(" ", "")),
    )
    .map((match) => ({ kind: "document", start: match.index, end: match.index + match[0].length }));
}

const DOCUMENT = /(?<![\p{L}\d])([A-Za-z]{2,3})[ -]?(\d{6,7}|\d{3} \d{3})(?![\p{L}\d])/gu;

/** Letters count 10 to 35. Weights of the ministry: the check digit follows the letters, and weighs 9 in a passport. */
function hasCheckDigit(letters: string, digits: string): boolean {
  if (letters.length + digits.length !== 9) return false;
  const weights = letters.length === 3 ? IDENTITY_CARD : PASSPORT;
  const values = [...letters].map((letter) => letter.charCodeAt(0) - 55).concat([...digits].map(Number));
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) % 10 === 0;
}

const IDENTITY_CARD = [7, 3, 1, 9, 7, 3, 1, 7, 3];
const PASSPORT = [7, 3, 9, 1, 7, 3, 1, 7, 3];
