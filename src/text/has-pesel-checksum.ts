import { weighDigits } from "./weigh-digits.ts";

/**
 * Whether the digits can be a PESEL: eleven, a birth date that people alive can have, and the check digit. Months
 * of the 2000s are written plus 20; nobody is born in 2048 yet, so "48 22 …" is a phone in Warszawa.
 */
export function hasPeselChecksum(digits: string): boolean {
  const year = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  const isBornBefore2000 = month >= 1 && month <= 12;
  const isBornSince2000 = month >= 21 && month <= 32 && year < 40;
  const isDate = (isBornBefore2000 || isBornSince2000) && day >= 1 && day <= 31;
  return digits.length === 11 && isDate && weighDigits(digits, WEIGHTS) % 10 === 0;
}

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
