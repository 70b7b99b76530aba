import { findDocuments } from "./find-documents.ts";
import { findPersonalNumbers, type PersonalKind, type PersonalMatch } from "./find-personal-numbers.ts";

type MaskOptions = {
  /** "identifiers" leaves phones and e-mail addresses, which the assistant asks for. */
  mask: "identifiers" | "everything";
};

/**
 * The text with personal numbers and addresses replaced by what they are: "[numer PESEL]". `found` lists the kinds
 * once, in the order of the text. NIP, REGON and KRS numbers, which are public, stay.
 */
export function maskPersonal(text: string, { mask }: MaskOptions): { text: string; found: PersonalKind[] } {
  const wanted = [...findEmails(text), ...findDocuments(text), ...findPersonalNumbers(text)]
    .filter(({ kind }) => mask === "everything" || IDENTIFIERS.has(kind))
    .sort((a, b) => a.start - b.start);
  const found = new Set<PersonalKind>();
  let masked = "";
  let done = 0;
  for (const { kind, start, end } of wanted) {
    // A number inside an e-mail address is already gone with it.
    if (start >= done) {
      masked += text.slice(done, start) + MARKERS[kind];
      found.add(kind);
      done = end;
    }
  }
  return { text: masked + text.slice(done), found: [...found] };
}

const IDENTIFIERS: ReadonlySet<PersonalKind> = new Set(["pesel", "card", "account", "document"]);

const MARKERS: Readonly<Record<PersonalKind, string>> = {
  pesel: "[numer PESEL]",
  card: "[numer karty]",
  account: "[numer konta]",
  document: "[numer dokumentu]",
  phone: "[numer telefonu]",
  email: "[adres e-mail]",
};

/** A dot at the end is the sentence's: "Piszcie na biuro@example.org." Lengths are RFC 5321's. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

function findEmails(text: string): PersonalMatch[] {
  return [...text.matchAll(EMAIL)].map((match) => ({
    kind: "email",
    start: match.index,
    end: match.index + match[0].length,
  }));
}
