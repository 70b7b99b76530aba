import { findNumberWords, type NumberWords } from "../find-number-words.ts";
import { foldLetters } from "../fold-letters.ts";
import { maskAddresses } from "../mask-addresses.ts";
import { maskMatches } from "../mask-matches.ts";

/** "mają" and "maja" fold alike; "się" is no "sie." for August. */
const HOMOGRAPHS = /(?<!\p{L})(?:mają|się)(?!\p{L})/giu;
/** "ul. 3 Maja 12" is an address. */
const STREETS =
  /(?<!\p{L})(?:ul|al|pl|ulic[aąęy]|alej[aąeęi]|plac\p{L}*|rond\p{L}*|skwer\p{L}*)\.?\s+\d{1,2}(?:-go)?\s+\p{L}+/giu;

/**
 * The folded text with numbers in words written in digits and filled up with "~" to their length, so that places
 * stay: "za dwa tygodnie" → "za 2~~ tygodnie", "pół" → "0.5". Ordinals bear a capital for the gender, which tells
 * hours from days: "o szesnastej" → "o 16F~~~~~~~", "piętnastego" → "15M~~~~~~~~".
 */
export function digitise(text: string): string {
  const masked = maskMatches(maskAddresses(text), [HOMOGRAPHS, STREETS]);
  const folded = foldLetters(masked).replaceAll("\u00a0", " ");
  let digitised = folded;
  for (const number of findNumberWords(folded)) {
    const written = write(number);
    const length = number.end - number.start;
    if (written.length > length) continue;
    digitised = digitised.slice(0, number.start) + written.padEnd(length, "~") + digitised.slice(number.end);
  }
  // "2 i pół": digits with a half in words
  return digitised.replace(/(\d+)~* i 0\.5/g, (written, whole) => `${whole}.5`.padEnd(written.length, "~"));
}

function write({ kind, value, last }: NumberWords): string {
  if (kind !== "ordinal") return String(value);
  if (/(?:a|ej)$/.test(last)) return `${value}F`;
  return /(?:y|i|ego|emu|ym|im)$/.test(last) ? `${value}M` : `${value}N`;
}
