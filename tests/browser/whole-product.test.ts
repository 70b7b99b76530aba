import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { type Chat, openChat } from "../support/chat-page.ts";
import { findViolations } from "../support/find-violations.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

describe("the whole product in the page", () => {
  const browser = useBrowser();
  let assistant: Awaited<ReturnType<typeof startWholeAssistant>>;
  let end = async () => {};
  beforeAll(async () => {
    assistant = await startWholeAssistant({}, (stop) => {
      end = stop;
    });
  });
  afterAll(() => end());

  test("says at once that it is an automatic assistant, and what it is for", async () => {
    const { page, errors } = await browser.open();
    const chat = await openChat(page, assistant.url);
    const greeting = await chat.waitForReply("To automatyczny asystent programu");
    expect(await greeting.innerText()).toContain("Nie jestem człowiekiem.");
    expect(await chat.choices()).toEqual([
      "Co oferuje program?",
      "Sprawdź miejscowość",
      "Złóż zgłoszenie",
      "Kontakt",
    ]);
    expect(await findViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("answers questions with their source, and tells where a place lies", async () => {
    const { page, errors, requests } = await browser.open({ compressed: true });
    const chat = await openChat(page, assistant.url);
    await chat.waitForReply("To automatyczny asystent");
    await chat.say("Czy to jest bezpłatne?");
    const cost = await chat.waitForReply("nie mówi, czy udział jest bezpłatny");
    expect(await cost.innerText()).toContain("Źródło: opis programu, część „Finansowanie”.");

    await chat.say("Ile pieniędzy było w 2023 roku?");
    const money = await chat.waitForReply("2023 rok: 423 886,00 zł");
    expect(await money.innerText()).toContain("Źródło: opis programu, część „Finansowanie”.");

    await chat.say("Czy Wołomin jest w programie?");
    const place = await chat.waitForReply("w powiecie wołomińskim");
    expect(await place.innerText()).toContain("To przypisanie jest wstępne.");
    expect(await findViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => new URL(address).hostname !== "127.0.0.1")).toEqual([]);
  });

  test("takes a whole request with buttons and typed words, over a reload in the middle", async () => {
    const { page, context, errors } = await browser.open({ width: 390, height: 844, colorScheme: "dark" });
    const chat = await openChat(page, assistant.url);
    await sayWhoAndWhere(chat);
    await page.reload();
    await chat.waitForOwn("z dziesięć");
    await sayWhatIsNeeded(chat);
    expect(await followNotice(chat, context)).toBe("Informacja o danych osobowych");
    await leaveContact(chat);
    const rows = await page.locator(".ac-adaptiveCard").last().locator(".ac-richTextBlock").allInnerTexts();
    expect(await findViolations(page)).toEqual([]);

    await chat.press("Wyślij zgłoszenie");
    const receipt = await chat.waitForReply("Zgłoszenie przyjęte");
    const number = /ZG-\w{4}-\w{4}/.exec(await receipt.innerText())?.[0];
    const [request, ...others] = await assistant.requests();
    expect(others).toEqual([]);
    expect(request).toMatchObject({ number, ...wanted });
    expect(rows.slice(1).map((row) => row.replace(/\s+/g, " "))).toEqual(
      wanted.fields.map(({ label, text }) => `${label}: ${text}`),
    );
    expect(errors).toEqual([]);
  });
});

const wanted = {
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
};

async function sayWhoAndWhere(chat: Chat): Promise<void> {
  await chat.waitForReply("To automatyczny asystent");
  await chat.press("Złóż zgłoszenie");
  await chat.waitForReply("Kogo reprezentujesz?");
  await chat.press("Grupa nieformalna");
  await chat.waitForReply("Jakiego miejsca dotyczy zgłoszenie?");
  expect(await chat.choices()).toHaveLength(14);
  await chat.say("Mrozy");
  await chat.waitForReply("Ile osób liczy grupa?");
  await chat.say("z dziesięć");
  await chat.waitForReply("Na jakim etapie jest grupa?");
}

async function sayWhatIsNeeded(chat: Chat): Promise<void> {
  await chat.waitForReply("Na jakim etapie jest grupa?");
  await chat.press("Mamy pomysł");
  await chat.waitForReply("Na czym polega pomysł");
  await chat.say("Chcemy założyć ogród sąsiedzki i szukamy pomocy.");
  await chat.waitForReply("Jakie wsparcie jest potrzebne?");
  await chat.press("Animacja lokalna");
  await chat.waitForReply("Wybrane: Animacja lokalna.");
  await chat.press("Dalej");
  await chat.waitForReply("Czy chcesz dodać szczegóły");
  await chat.press("Nie, dalej");
}

/** Follows the link of the short notice; gives the heading of the page that it opens. */
async function followNotice(chat: Chat, context: BrowserContext): Promise<string> {
  const notice = await chat.waitForReply("krótka informacja o danych osobowych");
  await chat.waitForReply("Czy przechodzimy do danych kontaktowych?");
  const opened = context.waitForEvent("page");
  await notice.getByRole("link", { name: "Pełna informacja o danych osobowych" }).click();
  const page = await opened;
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  await page.close();
  return heading;
}

async function leaveContact(chat: Chat): Promise<void> {
  await chat.press("Wiem, dalej");
  await chat.waitForReply("Podaj imię i nazwisko");
  await chat.say("Anna Przykładowa");
  await chat.waitForReply("Podaj telefon albo adres e-mail");
  await chat.say("500 000 000");
  await chat.waitForReply("Sprawdź, czy wszystko się zgadza.");
}
