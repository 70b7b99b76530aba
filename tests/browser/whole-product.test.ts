import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { findViolations } from "../support/find-violations.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

const pictures = ".cache/screenshots";
mkdirSync(pictures, { recursive: true });

describe("the whole product in the page", () => {
  const browser = useBrowser();

  test("answers a question with its source, and tells where a place lies", async () => {
    const { url } = await startWholeAssistant();
    const { page, errors, requests } = await browser.open();
    const chat = await openChat(page, url);
    await chat.waitForReply("To automatyczny asystent programu");
    expect(await chat.choices()).toEqual([
      "Co oferuje program?",
      "Sprawdź miejscowość",
      "Złóż zgłoszenie",
      "Kontakt",
    ]);

    await chat.say("ile pieniędzy było w 2023 roku?");
    const money = await chat.waitForReply("2023 rok: 423 886,00 zł");
    expect(await money.innerText()).toContain("Źródło: opis programu, część „Finansowanie”.");

    await chat.say("czy wolomin jest w programie");
    const place = await chat.waitForReply("w powiecie wołomińskim");
    expect(await place.innerText()).toContain("To przypisanie jest wstępne.");
    await page.screenshot({ path: `${pictures}/whole-1280.png` });
    expect(await findViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => new URL(address).hostname !== "127.0.0.1")).toEqual([]);
  });

  test("takes a whole request with buttons and typed words, over a reload in the middle", async () => {
    const { url, requests } = await startWholeAssistant();
    const { page, errors } = await browser.open({ width: 390, height: 844 });
    const chat = await openChat(page, url);
    await chat.waitForReply("To automatyczny asystent");
    await chat.press("Złóż zgłoszenie");
    await chat.waitForReply("Kogo reprezentujesz?");
    await chat.press("Grupa nieformalna");
    await chat.waitForReply("Jakiego miejsca dotyczy zgłoszenie?");
    await page.screenshot({ path: `${pictures}/whole-390-powiaty.png` });
    await chat.say("Mrozy");
    await chat.waitForReply("Ile osób liczy grupa?");
    await chat.say("z dziesięć");
    await chat.waitForReply("Na jakim etapie jest grupa?");

    await page.reload();
    await chat.waitForReply("Na jakim etapie jest grupa?");
    await chat.waitForOwn("z dziesięć");
    await chat.press("Mamy pomysł");
    await chat.waitForReply("Na czym polega pomysł");
    await chat.say("Chcemy założyć ogród sąsiedzki i szukamy pomocy.");
    await chat.waitForReply("Jakie wsparcie jest potrzebne?");
    await chat.press("Animacja lokalna");
    await chat.waitForReply("Wybrane: Animacja lokalna.");
    await chat.press("Dalej");
    await chat.waitForReply("Czy chcesz dodać szczegóły");
    await chat.press("Nie, dalej");
    await chat.waitForReply("Czy przechodzimy do danych kontaktowych?");
    await page.screenshot({ path: `${pictures}/whole-390-notice.png` });
    await chat.press("Wiem, dalej");
    await chat.waitForReply("Podaj imię i nazwisko");
    await chat.say("Anna Przykładowa");
    await chat.waitForReply("Podaj telefon albo adres e-mail");
    await chat.say("500 000 000");
    await chat.waitForReply("Sprawdź, czy wszystko się zgadza.");
    await page.screenshot({ path: `${pictures}/whole-390-summary.png` });
    expect(await findViolations(page)).toEqual([]);

    await chat.press("Wyślij zgłoszenie");
    const receipt = page.locator(".webchat__bubble").filter({ hasText: "Zgłoszenie przyjęte" }).last();
    await receipt.waitFor();
    const number = /ZG-\w{4}-\w{4}/.exec(await receipt.innerText())?.[0];
    await page.screenshot({ path: `${pictures}/whole-390-receipt.png` });
    expect(await requests()).toMatchObject([
      {
        number,
        applicant: "grupa",
        place: { powiat: "miński", subregion: "warszawsko-wschodni", partner: "frso", assignment: "robocze" },
        fields: [
          { label: "Kto się zgłasza", text: "Grupa nieformalna" },
          { label: "Miejsce działania", text: "Mrozy, powiat miński" },
          { label: "Liczba osób", text: "około 10" },
          { label: "Etap", text: "Mamy pomysł" },
          { label: "Pomysł i potrzeby", text: "Chcemy założyć ogród sąsiedzki i szukamy pomocy." },
          { label: "Forma wsparcia", text: "Animacja lokalna" },
          { label: "Osoba do kontaktu", text: "Anna Przykładowa" },
          { label: "Kontakt", text: "500 000 000" },
        ],
      },
    ]);
    expect(errors).toEqual([]);
  });
});
