import { weighDigits } from "./weigh-digits.ts";

/** Whether the digits are nine with the check digit of a REGON, the public number of an organisation. */
export function hasRegonChecksum(digits: string): boolean {
  return digits.length === 9 && (weighDigits(digits, WEIGHTS) % 11) % 10 === Number(digits.at(8));
}

const WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7];
