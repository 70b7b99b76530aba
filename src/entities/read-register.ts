import { hasNipChecksum } from "../text/has-nip-checksum.ts";
import { hasRegonChecksum } from "../text/has-regon-checksum.ts";
import type { NumberReading } from "./reading.ts";

export const registerProblems = [
  "rejestr-brak-cyfr",
  "krs-za-krotki",
  "krs-za-dlugi",
  "krs-bledny",
  "rejestr-to-nip",
  "rejestr-to-regon",
  "rejestr-za-dlugi",
] as const;

const LENGTH = 10;
/** People leave out the leading zeros: "123456" is 0000123456. New numbers have seven digits after them. */
const SHORTEST_WRITTEN = 6;
const LONGEST_OTHER = 100;
/** All numbers given so far, some 1.2 million, begin like this. */
const KRS = /^000\d{7}$/;

/**
 * Reads a KRS number (the value is ten digits), or the number of another register with its name, as typed:
 * "ewidencja starosty 12/2019". Digits alone are always taken for KRS.
 */
export function readRegister(text: string): NumberReading<(typeof registerProblems)[number]> {
  const typed = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^(?:to(?: jest)?|nasz numer to|numer to) (?=\p{L}|\d)/iu, "");
  const digits = typed.replace(/\D/g, "");
  if (digits === "") return { kind: "invalid", problem: "rejestr-brak-cyfr" };
  const isOther =
    /\p{L}/u.test(typed.replace(/\bnumer\b|\bnr\b|\bkrs\b/giu, "")) || /\d\s*\/\s*\d/.test(typed);
  // "nasz KRS to 0000123456"
  const isKrsInWords = /\bkrs\b/i.test(typed) && KRS.test(digits) && typed.includes(digits);
  if (!isOther || isKrsInWords) return readKrs(digits);
  if (typed.length > LONGEST_OTHER) return { kind: "invalid", problem: "rejestr-za-dlugi" };
  return { kind: "read", value: typed };
}

function readKrs(digits: string): NumberReading<(typeof registerProblems)[number]> {
  if (digits.length < SHORTEST_WRITTEN) return { kind: "invalid", problem: "krs-za-krotki" };
  if (digits.length > LENGTH) return { kind: "invalid", problem: "krs-za-dlugi" };
  const padded = digits.padStart(LENGTH, "0");
  if (Number(digits) === 0) return { kind: "invalid", problem: "krs-bledny" };
  if (KRS.test(padded)) return { kind: "read", value: padded };
  if (hasNipChecksum(digits)) return { kind: "invalid", problem: "rejestr-to-nip" };
  if (hasRegonChecksum(digits)) return { kind: "invalid", problem: "rejestr-to-regon" };
  return { kind: "invalid", problem: "krs-bledny" };
}
