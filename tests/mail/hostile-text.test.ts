import { expect, test } from "vitest";
import { findEmail } from "../../src/requests/find-email.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openTemporary } from "../storage/open-temporary.ts";
import { startSmtp } from "../support/start-smtp.ts";
import { startDelivery } from "./start-delivery.ts";

const planted = "Anna\r\nBcc: zly@example.com\r\nTo: <zly@example.com>\r\n\r\nzly@example.com";
const contact = (email: string) => ({ kontakt: { kind: "contact", phone: null, email } });

test("planted headers and addresses reach neither a header nor a recipient", async () => {
  const store = await openTemporary();
  const smtp = await startSmtp();
  const delivery = startDelivery(store, { port: smtp.port });
  const labels = ["opis", "osoba", "nazwa", "kontakt"];
  await delivery.submit({
    fields: labels.map((id) => ({ id, label: planted, text: planted, personal: true })),
    answers: { opis: { kind: "text", text: planted }, ...contact("osoba@example.org") },
  });
  await delivery.act("ZG-7K3M-Q9TD", { kind: "forward", partner: "fise", reason: planted });
  await delivery.deliverDue();
  expect(smtp.received).toHaveLength(4);
  for (const { headers, recipients } of smtp.received) {
    expect([...headers.keys()].sort()).toEqual([
      "auto-submitted",
      "content-type",
      "date",
      "from",
      "message-id",
      "mime-version",
      "subject",
      "to",
    ]);
    expect(recipients).toHaveLength(1);
    expect([...headers.values(), ...recipients].join("\n")).not.toContain("zly");
    expect(headers.get("to")).toBe(recipients[0]);
  }
});

test.each([
  "osoba@example.org\r\nBcc: zly@example.com",
  "osoba@example.org, zly@example.com",
  "osoba@example.org zly@example.com",
  "<osoba@example.org>",
  "Anna <osoba@example.org>",
  "zly@example.com(osoba@example.org)",
  '"zly@example.com, x"@example.org',
  "osoba@example.org;zly@example.com",
  "osoba@[127.0.0.1]",
  "osoba@localhost",
  "@example.org",
  `${"x".repeat(250)}@example.org`,
])("what is not exactly one address is none: %j", (email) => {
  expect(findEmail(exampleRequest({ answers: contact(email) }))).toBeUndefined();
});

test("an address with a Polish domain is written in ASCII", () => {
  expect(findEmail(exampleRequest({ answers: contact("biuro@żółw.example.org") }))).toBe(
    "biuro@xn--w-uga1v8h.example.org",
  );
});
