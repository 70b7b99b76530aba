import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { findViolations } from "../support/find-violations.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

const pictures = ".cache/screenshots";
mkdirSync(pictures, { recursive: true });

describe("the intake of somebody who says it all at once", () => {
  const browser = useBrowser();

  test("what was said is shown once, is not asked again, and can be corrected in the summary", async () => {
    const { url, requests } = await startWholeAssistant();
    const { page, errors } = await browser.open({ width: 390, height: 844 });
    const chat = await openChat(page, url);
    await chat.waitForReply("To automatyczny asystent");
    await chat.say("Dzień dobry, jesteśmy KGW z Cegłowa, 18 osób, szukamy księgowej, Barbara, 501 000 123");
    const card = await chat.waitForReply("Odpowiedzi do potwierdzenia");
    const shown = await card.innerText();
    for (const value of ["Koło gospodyń wiejskich", "Cegłów, powiat miński", "18", "Barbara", "501 000 123"])
      expect(shown).toContain(value);
    await page.screenshot({ path: `${pictures}/early-values-card.png` });
    expect(await findViolations(page)).toEqual([]);

    await chat.press("Zgadza się");
    await chat.waitForReply("Jak brzmi pełna nazwa organizacji?");
    await chat.say("KGW Kalina");
    await chat.waitForReply("Jaki jest numer KRS");
    await chat.press("Nie mamy numeru");
    await chat.waitForReply("W jakiej gminie jest siedziba");
    await chat.press("Tam, gdzie działamy");
    await chat.waitForReply("Czy chcesz dodać szczegóły");
    await chat.press("Nie, dalej");
    await chat.waitForReply("Czy przechodzimy do danych kontaktowych?");
    await chat.press("Wiem, dalej");
    await chat.waitForReply("Jaką rolę ma ta osoba");
    await chat.say("przewodnicząca");
    await chat.waitForReply("Sprawdź, czy wszystko się zgadza.");
    const said = (await chat.transcript()).join("\n");
    for (const question of ["Kogo reprezentujesz?", "Jaką formę prawną", "Podaj imię", "Podaj telefon"])
      expect(said).not.toContain(question);

    await chat.press("Zmień odpowiedź");
    await chat.waitForReply("Którą odpowiedź chcesz zmienić?");
    await chat.press("Kontakt");
    await chat.waitForReply("Podaj telefon albo adres e-mail");
    await chat.say("501 000 124");
    await chat.waitForReply("501 000 124");
    await chat.say("nie Cegłów, tylko Mrozy");
    await chat.waitForReply("Mrozy, powiat miński – poprawione.");
    await chat.say("zmień liczbę osób na około 20");
    await chat.waitForReply("około 20 – poprawione.");
    await page.screenshot({ path: `${pictures}/corrected-summary.png` });
    await chat.press("Wyślij zgłoszenie");
    await chat.waitForReply("Zgłoszenie przyjęte");
    const [request] = await requests();
    const fields = Object.fromEntries((request?.fields ?? []).map(({ label, text }) => [label, text]));
    expect(fields).toMatchObject({
      "Miejsce działania": "Mrozy, powiat miński",
      "Liczba osób": "około 20",
      Kontakt: "501 000 124",
      "Osoba do kontaktu": "Barbara",
    });
    expect(errors).toEqual([]);
  });
});
