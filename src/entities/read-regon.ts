import { hasRegonChecksum } from "../text/has-regon-checksum.ts";
import { weighDigits } from "../text/weigh-digits.ts";
import type { NumberReading } from "./reading.ts";

export const regonProblems = ["regon-brak-cyfr", "regon-dlugosc", "regon-suma"] as const;

const LENGTH = 9;
/** A local unit has the number of its organisation and five digits more. */
const LOCAL_UNIT_LENGTH = 14;
const LOCAL_UNIT_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

/** Reads a REGON of 9 digits, or of 14 for a local unit; the value is digits only. */
export function readRegon(text: string): NumberReading<(typeof regonProblems)[number]> {
  const digits = text.replace(/\D/g, "");
  if (digits === "") return { kind: "invalid", problem: "regon-brak-cyfr" };
  if (digits.length !== LENGTH && digits.length !== LOCAL_UNIT_LENGTH) {
    return { kind: "invalid", problem: "regon-dlugosc" };
  }
  const isControlled = hasRegonChecksum(digits.slice(0, LENGTH)) && isLocalUnit(digits);
  // Zeros alone satisfy the sums.
  const isValid = isControlled && Number(digits) !== 0;
  return isValid ? { kind: "read", value: digits } : { kind: "invalid", problem: "regon-suma" };
}

function isLocalUnit(digits: string): boolean {
  if (digits.length === LENGTH) return true;
  return (weighDigits(digits, LOCAL_UNIT_WEIGHTS) % 11) % 10 === Number(digits.at(-1));
}
