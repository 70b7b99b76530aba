import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { type Chat, chatOn, openChat } from "../support/chat-page.ts";
import { findViolations } from "../support/find-violations.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

const pictures = ".cache/screenshots";
mkdirSync(pictures, { recursive: true });

const HOUR = 3_600_000;

/** As far as the stage of the group. */
async function begin(chat: Chat): Promise<void> {
  await chat.waitForReply("To automatyczny asystent");
  await chat.press("Złóż zgłoszenie");
  await chat.waitForReply("Kogo reprezentujesz?");
  await chat.press("Grupa nieformalna");
  await chat.waitForReply("Jakiego miejsca dotyczy zgłoszenie?");
  await chat.say("Mrozy");
  await chat.waitForReply("Ile osób liczy grupa?");
  await chat.say("z dziesięć");
  await chat.waitForReply("Na jakim etapie jest grupa?");
}

describe("leaving the intake and coming back", () => {
  const browser = useBrowser();

  test("next day the page shows the conversation, what is given and the open question", {
    timeout: 60_000,
  }, async () => {
    const { url, advance } = await startWholeAssistant();
    const { page, context, errors } = await browser.open({ width: 390, height: 844 });
    await begin(await openChat(page, url));
    await page.close();
    advance(26 * HOUR);

    const nextDay = await context.newPage();
    const chat = await openChat(nextDay, url);
    await chat.waitForOwn("z dziesięć");
    await chat.waitForReply("Te odpowiedzi są już zapisane.");
    const card = nextDay.locator(".webchat__bubble").filter({ hasText: "Niewysłane zgłoszenie" }).last();
    expect(await card.innerText()).toMatch(/Mrozy, powiat miński[\s\S]*około 10/);
    await expect
      .poll(() => chat.choices())
      .toEqual([
        "Mamy pomysł",
        "Już działamy",
        "Chcemy się zarejestrować",
        "Wstecz",
        "Kontynuuj",
        "Zacznij od nowa",
        "Anuluj",
      ]);
    await nextDay.screenshot({ path: `${pictures}/return-390.png` });
    expect(await findViolations(nextDay)).toEqual([]);

    // Opening the page once more at once adds nothing.
    const said = (await chat.transcript()).length;
    await nextDay.reload();
    await chat.waitForReply("Te odpowiedzi są już zapisane.");
    await expect.poll(() => chat.choices()).toContain("Kontynuuj");
    expect(await chat.transcript()).toHaveLength(said);
    await chat.press("Mamy pomysł");
    await chat.waitForReply("Na czym polega pomysł");
    expect(errors).toEqual([]);
  });

  test("a page left open over night goes on with the answer, whose token has expired", {
    timeout: 40_000,
  }, async () => {
    const { url, advance } = await startWholeAssistant();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await begin(chat);
    advance(14 * HOUR);
    await chat.say("już działamy");
    await chat.waitForReply("Te odpowiedzi są już zapisane.");
    await expect.poll(() => chat.box.inputValue()).toBe("już działamy");
    await chat.box.press("Enter");
    await chat.waitForReply("Na czym polega pomysł");
  });

  test("when the draft is over the page says so once, and shows nothing of it", {
    timeout: 40_000,
  }, async () => {
    const { url, advance } = await startWholeAssistant();
    const { page, context } = await browser.open({ width: 390, height: 844 });
    await begin(await openChat(page, url));
    await page.close();
    advance(73 * HOUR);

    const later = await context.newPage();
    const chat = await openChat(later, url);
    await chat.waitForReply("Niewysłane zgłoszenie wygasło");
    expect(await chat.transcript()).toHaveLength(1);
    await later.screenshot({ path: `${pictures}/expired-390.png` });
    await later.reload();
    await chat.waitForReply("Niewysłane zgłoszenie wygasło");
    await chat.press("Złóż zgłoszenie");
    await chat.waitForReply("Kogo reprezentujesz?");
    expect((await chat.transcript()).filter((text) => text.includes("wygasło"))).toHaveLength(1);
  });

  test("a day after a talk without a draft a new conversation begins", async () => {
    const { url, advance } = await startWholeAssistant();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.say("kto prowadzi program?");
    await chat.waitForReply("lider");
    advance(25 * HOUR);
    await page.reload();
    await chatOn(page).waitForReply("To automatyczny asystent");
    expect(await chat.transcript()).toHaveLength(1);
  });

  test("the page on personal data says how long everything is kept", async () => {
    const { url } = await startWholeAssistant();
    const { page, errors, requests } = await browser.open({ width: 390, height: 844 });
    await page.goto(`${url}/prywatnosc`);
    const text = await page.locator("main").innerText();
    for (const line of [
      "To jest wersja robocza.",
      "Zgłoszenie i jego dane – 365 dni. Potem zostaje sam zapis do statystyki",
      "Niewysłane zgłoszenie i rozmowa, w której powstało – 72 godziny od ostatniej zmiany.",
      "Inna rozmowa, do której można wrócić – 24 godziny od ostatniej wiadomości.",
      "Pytania bez odpowiedzi oraz oceny odpowiedzi, z zakrytymi numerami i adresami – 180 dni.",
      "Prezesa Urzędu Ochrony Danych Osobowych",
      "Wersja informacji: 1.",
    ]) {
      expect(text).toContain(line);
    }
    await page.screenshot({ path: `${pictures}/privacy-390.png`, fullPage: true });
    expect(await findViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => new URL(address).hostname !== "127.0.0.1")).toEqual([]);
  });
});
