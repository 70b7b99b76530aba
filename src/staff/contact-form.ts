import type { StaffContact } from "./contact-store.ts";

/** What a form gives for a contact: texts as typed. */
export type ContactInput = {
  address: string;
  phone: string;
  email: string;
  status: string;
  asOf: string;
  basis: string;
};

/** What can be wrong with it; each has a sentence in dialogs/panel.yaml. */
export const contactProblemKinds = [
  "phone",
  "phone-short",
  "phone-long",
  "email",
  "email-suggested",
  "address",
  "nothing",
  "status",
  "as-of",
  "basis",
] as const;

/** `suggestion`: what was most likely meant. */
export type ContactProblem = { kind: (typeof contactProblemKinds)[number]; suggestion?: string };

export type ParsedContact =
  | { kind: "contact"; contact: Omit<StaffContact, "partner"> }
  | { kind: "problems"; problems: readonly ContactProblem[] };

/** `today`: "2026-11-24". */
export type ParseContact = (input: ContactInput, today: string) => ParsedContact;
