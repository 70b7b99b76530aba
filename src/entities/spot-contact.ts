import { findPersonalNumbers } from "../text/find-personal-numbers.ts";
import { polish } from "./polish-recognizer.ts";
import { readContact } from "./read-contact.ts";

/** [start, end) in UTF-16 units of the text. */
export type Span = { start: number; end: number };

/** `contact` is null where there is none, or more than one phone or address to choose from. */
export type SpottedContact = {
  contact: { phone: string | null; email: string | null } | null;
  /** Every phone and address in the text, in its order. */
  spans: readonly Span[];
};

/** The phone and the e-mail address that stand somewhere in a text, each only where it is the only one. */
export function spotContact(text: string): SpottedContact {
  const emails = polish
    .model("email")
    .parse(text)
    .map(({ start, end }): Span => ({ start, end: end + 1 }));
  const phones = findPersonalNumbers(text)
    .filter(({ kind }) => kind === "phone")
    .filter(({ start }) => !emails.some((email) => start >= email.start && start < email.end));
  const spans = [...emails, ...phones].sort((a, b) => a.start - b.start);
  const isOne = spans.length > 0 && isSame(emails, text) && isSame(phones, text);
  const reading = isOne
    ? readContact(spans.map(({ start, end }) => text.slice(start, end)).join(" ; "))
    : null;
  if (reading?.kind !== "read") return { contact: null, spans };
  return { contact: { phone: reading.phone, email: reading.email }, spans };
}

/** A signature may repeat what the text says: "500 000 000" and "500-000-000" are one phone. */
function isSame(spans: readonly Span[], text: string): boolean {
  const written = spans.map(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[\s().–-]/g, ""),
  );
  return new Set(written).size <= 1;
}
