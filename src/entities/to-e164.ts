import { hasPeselChecksum } from "../text/has-pesel-checksum.ts";

/** What a run of digits is, seen as a phone. `number` is E.164: "+48500000000". */
export type PhoneVerdict = { kind: "phone"; number: string } | { kind: "too-short" | "too-long" | "pesel" };

const POLAND = "48";
const NATIONAL_LENGTH = 9;
/** E.164 allows 15 digits; the shortest international numbers have about 8. */
const SHORTEST_FOREIGN = 8;
const LONGEST_FOREIGN = 15;

/** Judges "+48 500 000 000", "0048500000000", "48 500 000 000", "(22) 827-52-13", "022 827 52 13", "+380 …". */
export function toE164(written: string): PhoneVerdict {
  const digits = written.replace(/\D/g, "");
  if (written.includes("+") || digits.startsWith("00")) return judgeInternational(digits.replace(/^00/, ""));
  if (hasPeselChecksum(digits)) return { kind: "pesel" };
  // People repeat the country code without "+", and landlines had a 0 before the area code until 2005.
  if (digits.startsWith(POLAND) && digits.length === POLAND.length + NATIONAL_LENGTH) {
    return judgeNational(digits.slice(POLAND.length));
  }
  return judgeNational(digits.length === NATIONAL_LENGTH + 1 ? digits.replace(/^0/, "") : digits);
}

function judgeInternational(digits: string): PhoneVerdict {
  if (digits.startsWith(POLAND)) return judgeNational(digits.slice(POLAND.length));
  // No country code begins with 0: "0000153951" is a number of KRS.
  if (digits.length < SHORTEST_FOREIGN || digits.startsWith("0")) return { kind: "too-short" };
  return digits.length > LONGEST_FOREIGN ? { kind: "too-long" } : { kind: "phone", number: `+${digits}` };
}

function judgeNational(digits: string): PhoneVerdict {
  // No Polish number begins with 0: "012 345 678" lacks a digit after the old trunk prefix.
  if (digits.length < NATIONAL_LENGTH || (digits.length === NATIONAL_LENGTH && digits.startsWith("0"))) {
    return { kind: "too-short" };
  }
  if (digits.length > NATIONAL_LENGTH) return { kind: "too-long" };
  return { kind: "phone", number: `+${POLAND}${digits}` };
}
