import { hasNipChecksum } from "../text/has-nip-checksum.ts";
import type { NumberReading } from "./reading.ts";

export const nipProblems = ["nip-brak-cyfr", "nip-dlugosc", "nip-suma"] as const;

const LENGTH = 10;

/** Reads "123-456-32-18", "PL 1234563218", "NIP: 123 456 32 18"; the value is ten digits. */
export function readNip(text: string): NumberReading<(typeof nipProblems)[number]> {
  const digits = text.replace(/\D/g, "");
  if (digits === "") return { kind: "invalid", problem: "nip-brak-cyfr" };
  if (digits.length !== LENGTH) return { kind: "invalid", problem: "nip-dlugosc" };
  // Ten zeros satisfy the sum, but no tax office has that number.
  const isControlled = hasNipChecksum(digits) && Number(digits) !== 0;
  return isControlled ? { kind: "read", value: digits } : { kind: "invalid", problem: "nip-suma" };
}
