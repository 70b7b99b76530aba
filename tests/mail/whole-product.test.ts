import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { freePort } from "../support/child-server.ts";
import { openTalk } from "../support/patient-client.ts";
import { startSmtp } from "../support/start-smtp.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";
import { takeIntake } from "../support/take-intake.ts";

const answers = {
  rodzaj: "grupa",
  miejsce: "otwocki",
  "grupa-liczba-osob": "12",
  "grupa-opis": "Chcemy razem prowadzić warsztaty i szukamy doradcy.",
  szczegoly: "nie",
  informacja: "wiem-dalej",
  "imie-nazwisko": "Anna Przykładowa",
  kontakt: "500 000 000, anna@example.org",
};

/** The text of a mail as it is read; quoted-printable is what nodemailer writes for Polish. */
function readText(raw: string): string {
  const bytes = raw
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

test("a request from the chat is mailed, forwarded by itself, and answered by the link in the mail", {
  timeout: 60_000,
}, async ({ signal }) => {
  const smtp = await startSmtp();
  const port = await freePort();
  const { url, events, dataDir } = await startWholeAssistant({
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(smtp.port),
    MAIL_FROM: "asystent@example.org",
    STAFF_MAIL: "ola@example.org",
    PARTNER_MAIL: "fise=biuro@fise.example.org",
    AUTOMATIC_FORWARDING: "fise",
  });
  const talk = await openTalk(url, "anna", { signal, onSay: () => {}, onResend: () => {} });
  const { number } = await takeIntake(talk, answers);
  while (smtp.received.length < 4) await wait(100, undefined, { signal });

  const mails = new Map(smtp.received.map((mail) => [`${mail.recipients}`, readText(mail.raw)]));
  expect([...mails.keys()].sort()).toEqual(["anna@example.org", "biuro@fise.example.org", "ola@example.org"]);
  // PUBLIC_URL is set, so data stays on the server; the person's own copy is whole.
  expect(mails.get("ola@example.org")).not.toContain("Anna Przykładowa");
  expect(smtp.received.map(({ raw }) => readText(raw)).join()).toContain("Chcemy razem prowadzić warsztaty");
  const link = /http:\/\/127\.0\.0\.1:\d+\/z\/[\w-]{43}/.exec(mails.get("biuro@fise.example.org") ?? "")?.[0];
  expect(await (await fetch(link ?? "")).text()).toContain("anna@example.org");
  const headers = { Origin: "null", "Sec-Fetch-Site": "same-origin" };
  await fetch(link ?? "", { method: "POST", body: new URLSearchParams({ czynnosc: "accept" }), headers });
  while (smtp.received.length < 5) await wait(100, undefined, { signal });
  expect(smtp.received[4]?.recipients).toEqual(["anna@example.org"]);

  const store = await openSqlite(databaseFile(dataDir));
  onTestFinished(() => store.close());
  expect((await store.requests.find(number))?.request.status).toBe("przyjete-przez-partnera");
  const log = JSON.stringify(events);
  expect(log).toContain('"notice-sent"');
  for (const secret of ["example.org", number, "500 000", link?.split("/").at(-1) ?? "?"])
    expect(log).not.toContain(secret);
});

test("a partner that there is not is told to the operator at the start", async () => {
  await expect(startWholeAssistant({ PARTNER_MAIL: "ferso=biuro@example.org" })).rejects.toThrow(
    'PARTNER_MAIL names the partner "ferso". knowledge/partners.yaml has: frso, boris, fise.',
  );
  await expect(startWholeAssistant({ AUTOMATIC_FORWARDING: "fise" })).rejects.toThrow(
    'AUTOMATIC_FORWARDING names "fise", which has no address in PARTNER_MAIL.',
  );
});
