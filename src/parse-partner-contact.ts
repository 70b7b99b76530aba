import { findPhones } from "./entities/find-phones.ts";
import { readEmail } from "./entities/read-email.ts";
import { readPhone } from "./entities/read-phone.ts";
import { removeControls } from "./requests/remove-controls.ts";
import type { ContactInput, ContactProblem, ParsedContact } from "./staff/contact-form.ts";
import { contactStatuses } from "./staff/contact-store.ts";
import { isDay } from "./text/is-day.ts";
import { sayPhone } from "./text/say-phone.ts";

const longestAddress = 200;
const basisLength = { least: 3, most: 500 };

/** A field that was read; null: left empty. */
type Field = { value: string | null } | { problem: ContactProblem };

/** A contact of a partner as staff typed it; all that is wrong with it is told together. */
export function parsePartnerContact(input: ContactInput, today: string): ParsedContact {
  const field = (name: keyof ContactInput): string => removeControls(input[name]).trim();
  const fields = {
    address: parseAddress(field("address")),
    phone: parsePhone(field("phone")),
    email: parseEmail(field("email")),
  };
  const status = contactStatuses.find((one) => one === field("status"));
  const [asOf, basis] = [field("asOf"), field("basis")];
  const isEmpty = Object.values(fields).every((one) => "value" in one && one.value === null);
  const isBasis = basis.length >= basisLength.least && basis.length <= basisLength.most;
  const problems = [
    ...Object.values(fields).map((one) => ("problem" in one ? one.problem : null)),
    isEmpty ? ({ kind: "nothing" } as const) : null,
    status === undefined ? ({ kind: "status" } as const) : null,
    isDay(asOf) && asOf <= today ? null : ({ kind: "as-of" } as const),
    isBasis ? null : ({ kind: "basis" } as const),
  ].filter((problem) => problem !== null);
  if (problems.length > 0 || status === undefined) return { kind: "problems", problems };
  const [address, phone, email] = [fields.address, fields.phone, fields.email].map(readValue);
  const known = { address: address ?? null, phone: phone ?? null, email: email ?? null };
  return { kind: "contact", contact: { ...known, status, asOf, basis, decidedOn: today } };
}

const readValue = (field: Field): string | null => ("value" in field ? field.value : null);

/** One number and nothing else: what is said after "tel." must be dialled as it stands. */
function parsePhone(text: string): Field {
  if (text === "") return { value: null };
  const reading = readPhone(text);
  if (reading.kind === "read") {
    const isAlone = !/[\p{L}@]/u.test(text) && findPhones(text).length === 1;
    return isAlone ? { value: sayPhone(reading.phone) } : { problem: { kind: "phone" } };
  }
  if (reading.kind === "none" || reading.problem === "kontakt-pesel") return { problem: { kind: "phone" } };
  return { problem: { kind: reading.problem === "telefon-za-krotki" ? "phone-short" : "phone-long" } };
}

function parseEmail(text: string): Field {
  if (text === "") return { value: null };
  const reading = readEmail(text);
  if (reading.kind === "read" && reading.email.toLowerCase() === text.toLowerCase())
    return { value: reading.email };
  if (reading.kind === "invalid" && reading.problem === "email-popraw" && reading.suggestion)
    return { problem: { kind: "email-suggested", suggestion: reading.suggestion } };
  return { problem: { kind: "email" } };
}

/** Letters, digits and what stands between them in an address: answers are Markdown, and this goes into them. */
function parseAddress(text: string): Field {
  if (text === "") return { value: null };
  const isAddress = /^[\p{L}\p{N} .,/()'’„”–-]+$/u.test(text) && text.length <= longestAddress;
  return isAddress ? { value: text } : { problem: { kind: "address" } };
}
