import type { ContactInput } from "../../staff/contact-form.ts";

/** Names of the fields in the form for a partner's contact. */
export const contactFields = {
  address: "adres",
  phone: "telefon",
  email: "email",
  status: "status",
  asOf: "dzien",
  basis: "podstawa",
} as const satisfies Record<keyof ContactInput, string>;
