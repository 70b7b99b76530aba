import { findDigitRuns } from "./find-phones.ts";
import { polish } from "./polish-recognizer.ts";
import type { Invalid } from "./reading.ts";
import { toE164 } from "./to-e164.ts";

export const phoneProblems = ["telefon-za-krotki", "telefon-za-dlugi", "kontakt-pesel"] as const;

/** `phone` is E.164: "+48500000000". `none`: there is nothing in the text that looks like a phone. */
export type PhoneReading =
  | { kind: "read"; phone: string }
  | Invalid<(typeof phoneProblems)[number]>
  | { kind: "none" };

/** Fewer digits in a sentence are a house number or an hour, more are a phone that lacks some. */
const LOOKS_LIKE_A_PHONE = 5;

/** Reads the first phone of a text, or says what is wrong with what looks like one. A PESEL is never a phone. */
export function readPhone(text: string): PhoneReading {
  const [first] = polish.model("phonenumber").parse(text);
  if (first !== undefined) return { kind: "read", phone: String(first.resolution.value) };
  const runs = findDigitRuns(text).map(({ start, end }) => text.slice(start, end));
  return diagnose(longest(runs), /\p{L}/u.test(text));
}

function diagnose(run: string, isInSentence: boolean): PhoneReading {
  const count = countDigits(run);
  if (count === 0 || (isInSentence && count < LOOKS_LIKE_A_PHONE)) return { kind: "none" };
  const verdict = toE164(run).kind;
  if (verdict === "pesel") return { kind: "invalid", problem: "kontakt-pesel" };
  return { kind: "invalid", problem: verdict === "too-long" ? "telefon-za-dlugi" : "telefon-za-krotki" };
}

function longest(runs: readonly string[]): string {
  return [...runs].sort((one, other) => countDigits(other) - countDigits(one))[0] ?? "";
}

function countDigits(run: string): number {
  return run.replace(/\D/g, "").length;
}
