import { emailProblems, readEmail } from "./read-email.ts";
import { phoneProblems, readPhone } from "./read-phone.ts";
import type { Invalid } from "./reading.ts";

export const contactProblems = [...emailProblems, ...phoneProblems, "kontakt-nierozpoznany"] as const;

/** At least one of the two is given. `phone` is E.164, the domain of `email` is in lower case. */
export type ContactReading =
  | { kind: "read"; phone: string | null; email: string | null }
  | Invalid<(typeof contactProblems)[number]>;

const EMAIL_LIKE = /\S*@\S*/g;

/**
 * Reads a phone, an e-mail address or both. When one of them is fine and the other is broken, the broken one is
 * told rather than dropped without a word.
 */
export function readContact(text: string): ContactReading {
  const email = readEmail(text);
  // Digits inside an address are no phone: "biuro24@example.org".
  const phone = readPhone(text.replace(EMAIL_LIKE, " "));
  if (phone.kind === "invalid") return phone;
  if (email.kind === "invalid") return email;
  if (phone.kind === "none" && email.kind === "none") {
    return { kind: "invalid", problem: "kontakt-nierozpoznany" };
  }
  return {
    kind: "read",
    phone: phone.kind === "read" ? phone.phone : null,
    email: email.kind === "read" ? email.email : null,
  };
}
