import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { type Chat, openChat } from "../support/chat-page.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

/** What has the focus: whether it is the message box, its words, and whether it is in the window. */
async function focused(page: Page) {
  const element = page.locator(":focus");
  if ((await element.count()) !== 1) return { isMessageBox: false, text: "", isSeen: false };
  const box = await element.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  const isSeen = box !== null && box.width > 0 && box.y >= 0 && box.y + box.height <= height;
  const isMessageBox = (await element.getAttribute("aria-label")) === "Twoja wiadomość";
  return { isMessageBox, text: await element.innerText(), isSeen };
}

async function expectFocusKept(page: Page): Promise<void> {
  expect((await focused(page)).isSeen).toBe(true);
}

/** Goes to a choice with Shift+Tab and the arrows, as the page's own keyboard help says, and presses it. */
async function choose(page: Page, label: string): Promise<void> {
  await page.keyboard.press("Shift+Tab");
  for (let moves = 0; (await focused(page)).text !== label; moves += 1) {
    if (moves > 15) throw new Error(`the arrows do not reach "${label}"`);
    await page.keyboard.press("ArrowRight");
    await expectFocusKept(page);
  }
  await page.keyboard.press("Enter");
}

async function type(page: Page, text: string): Promise<void> {
  expect((await focused(page)).isMessageBox).toBe(true);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function hear(page: Page, chat: Chat, text: string): Promise<void> {
  await chat.waitForReply(text);
  await expectFocusKept(page);
}

describe("by keyboard alone", () => {
  const browser = useBrowser();

  test("a whole request is sent, and the focus is never lost", async () => {
    const { url, requests } = await startWholeAssistant();
    const { page, errors } = await browser.open();
    const chat = await openChat(page, url);
    await chat.waitForReply("To automatyczny asystent");
    for (let tabs = 0; !(await focused(page)).isMessageBox; tabs += 1) {
      if (tabs > 15) throw new Error("Tab does not reach the message box");
      await page.keyboard.press("Tab");
    }
    await choose(page, "Złóż zgłoszenie");
    await hear(page, chat, "Kogo reprezentujesz?");
    await choose(page, "Grupa nieformalna");
    await hear(page, chat, "Jakiego miejsca dotyczy zgłoszenie?");
    await choose(page, "żyrardowski");
    await hear(page, chat, "Ile osób liczy grupa?");
    await type(page, "kilkanaście");
    await hear(page, chat, "Na jakim etapie jest grupa?");
    await choose(page, "Już działamy");
    await hear(page, chat, "Na czym polega pomysł");
    await type(page, "Prowadzimy kawiarenkę naprawczą i szukamy wsparcia.");
    await hear(page, chat, "Jakie wsparcie jest potrzebne?");
    await choose(page, "Animacja lokalna");
    await hear(page, chat, "Wybrane: Animacja lokalna.");
    await choose(page, "Szkolenia, warsztaty, mentoring");
    await hear(page, chat, "Wybrane: Animacja lokalna i Szkolenia");
    await choose(page, "Dalej");
    await hear(page, chat, "Czy chcesz dodać szczegóły");
    await choose(page, "Nie, dalej");
    await hear(page, chat, "Czy przechodzimy do danych kontaktowych?");
    await choose(page, "Wiem, dalej");
    await hear(page, chat, "Podaj imię i nazwisko");
    await type(page, "Anna Przykładowa");
    await hear(page, chat, "Podaj telefon albo adres e-mail");
    await type(page, "500 000 061");
    await hear(page, chat, "Sprawdź, czy wszystko się zgadza.");
    await choose(page, "Wyślij zgłoszenie");
    await hear(page, chat, "Zgłoszenie przyjęte");
    expect(await requests()).toMatchObject([{ applicant: "grupa", place: { powiat: "żyrardowski" } }]);
    expect(errors).toEqual([]);
  }, 60_000);

  test("what has the focus looks different from what has not", async () => {
    const { url } = await startWholeAssistant();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.waitForReply("To automatyczny asystent");
    const choice = page.locator(".webchat__suggested-action").first();
    for (const element of [chat.box, choice]) {
      const box = await element.boundingBox();
      if (!box) throw new Error("not on the page");
      const clip = { x: box.x - 12, y: box.y - 12, width: box.width + 24, height: box.height + 24 };
      await page.getByRole("button", { name: "Nowa rozmowa" }).focus();
      const before = await page.screenshot({ clip, animations: "disabled" });
      expect((await page.screenshot({ clip, animations: "disabled" })).equals(before)).toBe(true);
      await page.keyboard.press("Tab");
      await element.focus();
      expect((await page.screenshot({ clip, animations: "disabled" })).equals(before)).toBe(false);
    }
  });
});

describe("a screen reader's view", () => {
  const browser = useBrowser();

  test("the choices are named buttons in a named group, told of when they come, and gone when they are used", async () => {
    const { url } = await startWholeAssistant();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.say("chcę złożyć zgłoszenie");
    await chat.waitForReply("Kogo reprezentujesz?");
    const group = page.getByRole("toolbar", { name: "Odpowiedzi do wyboru" });
    expect(await group.ariaSnapshot()).toBe(
      [
        '- toolbar "Odpowiedzi do wyboru":',
        '  - button "Grupa nieformalna"',
        '  - button "Podmiot ekonomii społecznej"',
        '  - button "Przedsiębiorstwo społeczne"',
        '  - button "Samorząd lub jego jednostka"',
        '  - button "Osoba prywatna"',
        '  - button "Nie wiem"',
      ].join("\n"),
    );
    expect(await group.getAttribute("aria-live")).toBe("polite");
    // The question and its choices are read out from the live log, in this order.
    const log = await page.getByRole("log").filter({ hasText: "Kogo reprezentujesz?" }).last().ariaSnapshot();
    expect(log).toMatch(/Asystent: .*Kogo reprezentujesz\?[\s\S]*button "Grupa nieformalna"/);

    await page.getByRole("button", { name: "Grupa nieformalna", exact: true }).last().press("Enter");
    await chat.waitForReply("Jakiego miejsca dotyczy zgłoszenie?");
    const places = await group.getByRole("button").allInnerTexts();
    expect(places).toHaveLength(14);
    expect(places).toContain("warszawski zachodni");
    expect(places).not.toContain("Grupa nieformalna");
    await chat.say("Cegłów");
    await chat.waitForReply("Ile osób liczy grupa?");
    expect(await page.getByRole("textbox", { name: "Twoja wiadomość" }).count()).toBe(1);
  });
});
