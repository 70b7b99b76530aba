import { maskMatches } from "./mask-matches.ts";
import { emailPattern } from "./polish-email-extractor.ts";
import { urlPattern } from "./polish-url-extractor.ts";

/** The text with e-mail addresses and addresses of pages blanked out: "biuro24@example.org" holds no number. */
export function maskAddresses(text: string): string {
  return maskMatches(text, [emailPattern, urlPattern]);
}
