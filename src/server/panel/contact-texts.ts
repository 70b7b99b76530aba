import { sentences } from "./sentences.ts";

/** Of a partner's contact, and of the form for it. */
export const contactTexts = sentences(
  "standing",
  "edit",
  "heading",
  "lead",
  "phone",
  "phoneHint",
  "email",
  "address",
  "addressHint",
  "status",
  "asOf",
  "asOfHint",
  "basis",
);
