import { findPhones } from "./find-phones.ts";
import { maskAddresses } from "./mask-addresses.ts";
import { maskMatches } from "./mask-matches.ts";
import { registerNumbers } from "./register-numbers.ts";

/** Nouns that are counted: after them "50-100" is a range, before a name it is a postal code. */
const COUNTED = "(?:os\\b|osob|ludzi|zl|czlonk|mieszkan|uczestni|pracowni|godzin|dni|tys|mln|proc|%)";

const CODES: readonly RegExp[] = [
  registerNumbers,
  /\d+(?:-\d+){2,}/g, // "123-456-32-18", "2026-12-15"
  /\d{1,2}[./]\d{1,2}[./]\d{2,4}/g, // "15.12.2026"
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/g, // "17:30"
  /(?<!\d)\d{10,}/g, // NIP, PESEL, KRS, an account
  /(?<![\d-])0\d-\d{3}(?!\d)/g, // "05-500"
  new RegExp(`(?<![\\d-])\\d\\d-\\d{3}(?=,? (?!${COUNTED})[a-z])`, "g"), // "96-300 Żyrardów"
];

/**
 * The folded text with everything that is written in digits and counts nothing blanked out, so that it is not read
 * a second time as a number: addresses, phones, numbers of registers, postal codes, dates and times.
 */
export function maskCodes(folded: string): string {
  const text = maskAddresses(folded);
  let masked = text;
  for (const { start, end } of findPhones(text)) {
    masked = masked.slice(0, start) + "_".repeat(end - start) + masked.slice(end);
  }
  return maskMatches(masked, CODES);
}
