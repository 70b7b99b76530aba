import { expect, test } from "vitest";
import { parsePartnerContact } from "../src/parse-partner-contact.ts";
import type { ContactInput } from "../src/staff/contact-form.ts";

const input: ContactInput = {
  address: "ul. Przykładowa 6 lok. 59/60, 00-001 Warszawa",
  phone: "225000001",
  email: "biuro@Example.org",
  status: "potwierdzone",
  asOf: "2026-11-20",
  basis: "E-mail lidera z 20 listopada.",
};

const parse = (changes: Partial<ContactInput>) => parsePartnerContact({ ...input, ...changes }, "2026-11-24");

test("a contact is kept as people read it", () => {
  expect(parse({})).toEqual({
    kind: "contact",
    contact: {
      address: "ul. Przykładowa 6 lok. 59/60, 00-001 Warszawa",
      phone: "22 500 00 01",
      email: "biuro@example.org",
      status: "potwierdzone",
      asOf: "2026-11-20",
      basis: "E-mail lidera z 20 listopada.",
      decidedOn: "2026-11-24",
    },
  });
});

test.each([
  ["+48 500 000 000", "500 000 000"],
  ["(22) 500-00-01", "22 500 00 01"],
  ["+380 50 123 45 67", "+380501234567"],
  [" ", null],
])("the phone %j is kept as %j", (phone, kept) => {
  expect(parse({ phone })).toMatchObject({ kind: "contact", contact: { phone: kept } });
});

test("one of the three ways is enough", () => {
  const only = { address: "", phone: "", email: "" };
  expect(parse({ ...only, email: "biuro@example.org" })).toMatchObject({
    contact: { address: null, phone: null, email: "biuro@example.org" },
  });
  expect(parse({ ...only, address: "pl. Przykładowy 5" }).kind).toBe("contact");
});

test.each<[Partial<ContactInput>, string]>([
  [{ phone: "22 500 00" }, "phone-short"],
  [{ phone: "22 500 00 01 23" }, "phone-long"],
  [{ phone: "brak" }, "phone"],
  [{ phone: "500 000 000, 500 000 001" }, "phone"],
  [{ phone: "500 000 000 wew. 12" }, "phone"],
  [{ email: "biuro" }, "email"],
  [{ email: "biuro@example.org, drugi@example.org" }, "email"],
  [{ email: "pisz na biuro@example.org" }, "email"],
  [{ email: "biuro@gmial.com" }, "email-suggested"],
  [{ address: "[Warszawa](https://example.org)" }, "address"],
  [{ address: "ul. {{name}} 1" }, "address"],
  [{ address: "ul. A\n# B" }, "address"],
  [{ address: "a".repeat(201) }, "address"],
  [{ address: "", phone: "", email: "" }, "nothing"],
  [{ status: "pewne" }, "status"],
  [{ asOf: "" }, "as-of"],
  [{ asOf: "2026-02-30" }, "as-of"],
  [{ asOf: "2026-11-25" }, "as-of"],
  [{ basis: " x " }, "basis"],
  [{ basis: "x".repeat(501) }, "basis"],
])("%j is refused with a word for it", (changes, kind) => {
  const parsed = parse(changes);
  expect(parsed).toMatchObject({ kind: "problems" });
  expect(parsed.kind === "problems" && parsed.problems.map((problem) => problem.kind)).toEqual([kind]);
});

test("what was most likely meant is proposed, and all problems are told together", () => {
  expect(parse({ email: "biuro@gmial.com", phone: "22", basis: "" })).toEqual({
    kind: "problems",
    problems: [
      { kind: "phone-short" },
      { kind: "email-suggested", suggestion: "biuro@gmail.com" },
      { kind: "basis" },
    ],
  });
});
