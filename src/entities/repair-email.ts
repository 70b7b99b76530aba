import { foldLetters } from "./fold-letters.ts";

/** Domains of the mail services most used in Poland, by what people write before the dot. */
const SERVICES = new Map([
  ["gmail", "gmail.com"],
  ["wp", "wp.pl"],
  ["o2", "o2.pl"],
  ["onet", "onet.pl"],
  ["interia", "interia.pl"],
  ["outlook", "outlook.com"],
  ["hotmail", "hotmail.com"],
  ["icloud", "icloud.com"],
]);

/** Slips of gmail.com that no mail service of their own bears. */
const SLIPS = new Set(
  "gmial.com gmai.com gamil.com gmil.com gmal.com gmaill.com gnail.com gmail.con gmail.cm gmail.om gmail.co gmail.comm gmail.coml".split(
    " ",
  ),
);

const AT = /\s*(?:@+|\(at\)|\[at\]|\(malpa\)|\[malpa\]|\bmalpa\b)\s*/; // "anna małpa wp.pl", "anna (at) wp.pl"
const DOT = /\s*(?:\.|,|\(kropka\)|\bkropka\b)\s*/g; // "wp,pl", "wp kropka pl"
const LOCAL = /[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_%+-])?$/i;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}/;

/**
 * The address that was most likely meant, where a known slip explains what is written: "anna@gmail,com",
 * "anna @ wp.pl", "anna małpa wp kropka pl", "anna@gmail", "anna@gmial.com", "łucja@example.org". Undefined where
 * nothing is sure. A correct address comes back as it is, with its domain in lower case.
 */
export function repairEmail(text: string): string | undefined {
  const folded = foldLetters(text);
  const at = AT.exec(folded);
  if (at === null) return undefined;
  const before = text.slice(0, at.index);
  const written = LOCAL.exec(foldLetters(before).replace(/\s*(?:\(kropka\)|\bkropka\b)\s*/g, "."));
  const domain = repairDomain(folded.slice(at.index + at[0].length));
  if (written === null || domain === undefined) return undefined;
  // Folding lost the capitals of the local part; where nothing else was repaired in it, they come back.
  const typed = before.slice(-written[0].length);
  const local = foldLetters(typed) === written[0] && !/[^\x20-\x7e]/.test(typed) ? typed : written[0];
  return `${local.replace(/\.{2,}/g, ".")}@${domain}`;
}

function repairDomain(after: string): string | undefined {
  // A comma with a space after it ends the address: "anna@example.org, telefon…".
  const joined = after
    .replace(/,\s.*/s, "")
    .replace(DOT, ".")
    .replace(/\.{2,}/g, ".");
  const domain = DOMAIN.exec(joined)?.[0];
  if (domain !== undefined) return SLIPS.has(domain) ? "gmail.com" : domain;
  const service = /^[a-z0-9]+/.exec(joined)?.[0] ?? "";
  return SERVICES.get(service);
}
