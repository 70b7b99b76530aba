import { foldLetters } from "./fold-letters.ts";
import { polish } from "./polish-recognizer.ts";
import type { Invalid } from "./reading.ts";
import { repairEmail } from "./repair-email.ts";

export const emailProblems = ["email-popraw", "email-bledny", "email-bez-malpy"] as const;

/** The domain is in lower case. `none`: there is nothing in the text that looks like an e-mail address. */
export type EmailReading =
  | { kind: "read"; email: string }
  | Invalid<(typeof emailProblems)[number]>
  | { kind: "none" };

/** "anna.example.org": a domain alone, as people write an address whose @ got lost. */
const LOOKS_LIKE_A_DOMAIN = /[\w-]+\.(?:pl|com|eu|org|net)\b/;

/** Reads the first e-mail address of a text, or says what is wrong with what looks like one. */
export function readEmail(text: string): EmailReading {
  const [first] = polish.model("email").parse(text);
  const written = first === undefined ? undefined : text.slice(first.start, first.end + 1);
  const repaired = repairEmail(written ?? text);
  if (written !== undefined && (repaired === undefined || repaired === lowerDomain(written))) {
    return { kind: "read", email: lowerDomain(written) };
  }
  if (repaired !== undefined) return { kind: "invalid", problem: "email-popraw", suggestion: repaired };
  if (text.includes("@")) return { kind: "invalid", problem: "email-bledny" };
  const isLost = LOOKS_LIKE_A_DOMAIN.test(foldLetters(text)) && !/\bwww\.|\/\//.test(text);
  return isLost ? { kind: "invalid", problem: "email-bez-malpy" } : { kind: "none" };
}

function lowerDomain(email: string): string {
  const at = email.lastIndexOf("@");
  return email.slice(0, at) + email.slice(at).toLowerCase();
}
