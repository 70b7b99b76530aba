import { weighDigits } from "./weigh-digits.ts";

/** Whether the digits are ten with the check digit of a NIP, the public tax number. */
export function hasNipChecksum(digits: string): boolean {
  return digits.length === 10 && weighDigits(digits, WEIGHTS) % 11 === Number(digits.at(9));
}

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];
