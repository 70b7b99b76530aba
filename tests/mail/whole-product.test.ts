import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { freePort } from "../support/child-server.ts";
import { openTalk } from "../support/patient-client.ts";
import { readMail } from "../support/read-mail.ts";
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

/** Sends one of the forms of the partner's page, as a browser does. */
async function answer(link: string, fields: Record<string, string>): Promise<void> {
  const headers = { Origin: "null", "Sec-Fetch-Site": "same-origin" };
  const response = await fetch(link, { method: "POST", body: new URLSearchParams(fields), headers });
  expect(response.status).toBe(200);
}

test("one day of a request: chat, mails, a partner that declines, the next one, the end", {
  timeout: 90_000,
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
    PARTNER_MAIL: "fise=biuro@fise.example.org,boris=biuro@boris.example.org",
    AUTOMATIC_FORWARDING: "fise,boris",
  });
  /** Subjects in the order of their arrival, and the link in the newest mail that has one. */
  const mails = async (count: number) => {
    while (smtp.received.length < count) await wait(50, undefined, { signal });
    const texts = smtp.received.map(({ raw }) => readMail(raw));
    const links = texts.flatMap((text) => /http:\/\/127\.0\.0\.1:\d+\/z\/[\w-]{43}/.exec(text) ?? []);
    return { texts, link: links.at(-1) ?? "" };
  };

  const talk = await openTalk(url, "anna", { signal, onSay: () => {}, onResend: () => {} });
  const { number } = await takeIntake(talk, answers);
  const first = await mails(4);
  // PUBLIC_URL is set, so data stays on the server; the person's own copy is whole.
  expect(first.texts[0]).not.toContain("Anna Przykładowa");
  expect(first.texts[1]).toContain("Chcemy razem prowadzić warsztaty");
  expect(await (await fetch(first.link)).text()).toContain("anna@example.org");
  await answer(first.link, { czynnosc: "decline", tekst: "Brak wolnych doradców." });
  const second = await mails(7);
  await answer(second.link, { czynnosc: "accept" });
  await answer(second.link, { czynnosc: "contact" });
  await mails(8);
  const store = await openSqlite(databaseFile(dataDir));
  onTestFinished(() => store.close());
  await store.requests.act(number, {
    action: { kind: "close", result: "wsparcie-udzielone" },
    actor: { kind: "coordinator", id: "ola@example.org" },
    at: new Date(),
  });
  const { texts } = await mails(9);
  expect(texts[8]).toContain("Wynik: udzielono wsparcia.");
  expect(smtp.received.map(({ recipients }) => `${recipients}`)).toEqual([
    "ola@example.org",
    "anna@example.org",
    "biuro@fise.example.org",
    "anna@example.org",
    "ola@example.org",
    "biuro@boris.example.org",
    "anna@example.org",
    "anna@example.org",
    "anna@example.org",
  ]);
  const { history } = (await store.requests.find(number)) ?? {};
  expect(history?.map(({ kind, actor }) => `${kind} ${actor}`)).toEqual([
    "submitted osoba",
    "forwarded system",
    "declined partner:fise",
    "forwarded system",
    "accepted partner:boris",
    "contacted partner:boris",
    "closed ola@example.org",
  ]);
  const log = JSON.stringify(events);
  expect(log).toContain('"notice-sent"');
  for (const secret of ["example.org", number, "500 000", "Brak wolnych", second.link.slice(-43)])
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
