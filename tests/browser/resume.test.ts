import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { chatOn, openChat } from "../support/chat-page.ts";
import { startLine } from "../support/start-line.ts";
import { startPageServer } from "../support/start-page-server.ts";

const MINUTE = 60_000;

describe("coming back to a conversation", () => {
  const browser = useBrowser();

  test("a reload in the middle shows the same conversation and goes on", async () => {
    const { url, taken } = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.say("pierwsze");
    await chat.waitForReply("Napisano: pierwsze");
    await page.reload();
    await chat.waitForOwn("pierwsze");
    await chat.waitForReply("Napisano: pierwsze");
    await chat.say("drugie");
    await chat.waitForReply("Napisano: drugie");
    expect(new Set(taken.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect(taken.map(({ kind }) => kind)).toEqual(["joined", "text", "joined", "text"]);
  });

  test("after more than the hours of a conversation a new one starts", async () => {
    const server = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, server.url);
    await chat.say("wczoraj");
    await chat.waitForReply("Napisano: wczoraj");
    server.advance(25 * 60 * MINUTE);
    await page.reload();
    await chat.waitForReply("Napisz pytanie");
    expect(await chat.transcript()).toHaveLength(1);
  });

  test("a new conversation starts only after a yes, and forgets the old one", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.say("stare");
    await chat.waitForReply("Napisano: stare");
    await page.getByRole("button", { name: "Nowa rozmowa" }).click();
    await page.keyboard.press("Escape");
    await chat.waitForReply("Napisano: stare");
    await page.getByRole("button", { name: "Nowa rozmowa" }).click();
    await page.getByRole("button", { name: "Zacznij nową" }).click();
    await page
      .locator(".webchat__bubble__content")
      .filter({ hasText: "stare" })
      .first()
      .waitFor({ state: "detached" });
    await chat.waitForReply("Napisz pytanie");
    await page.reload();
    await chat.waitForReply("Napisz pytanie");
    expect(await chat.transcript()).toHaveLength(1);
  });

  test("a second tab takes the conversation over, the first says so and can take it back", async () => {
    const { url } = await startPageServer();
    const { page: first, context } = await browser.open();
    const firstChat = await openChat(first, url);
    await firstChat.say("z pierwszej");
    await firstChat.waitForReply("Napisano: z pierwszej");

    const second = await context.newPage();
    const secondChat = await openChat(second, url);
    await secondChat.waitForReply("Napisano: z pierwszej");
    await first.getByText("toczy się teraz w innej karcie").waitFor();
    await secondChat.say("z drugiej");
    await secondChat.waitForReply("Napisano: z drugiej");

    await first.getByRole("button", { name: "Rozmawiaj tutaj" }).click();
    await firstChat.waitForReply("Napisano: z drugiej");
    await second.getByText("toczy się teraz w innej karcie").waitFor();
    await firstChat.say("znowu");
    await firstChat.waitForReply("Napisano: znowu");
  });

  test("a broken line is said, and afterwards the talk goes on", async () => {
    const server = await startPageServer();
    const line = await startLine(server.url);
    const { page } = await browser.open();
    await page.clock.install();
    const chat = await openChat(page, line.url);
    await chat.say("przed");
    await chat.waitForReply("Napisano: przed");
    line.cut();
    await page.getByText("Brak połączenia").waitFor();
    await chat.say("w tunelu");
    await chat.waitForOwn("w tunelu");
    await page.clock.fastForward(10_000);
    await page.getByRole("button", { name: "Wyślij ponownie" }).waitFor();
    line.mend();
    await page.clock.fastForward(3_000);
    await page.getByText("Połączenie wróciło").waitFor();
    await page.getByRole("button", { name: "Wyślij ponownie" }).click();
    await chat.waitForReply("Napisano: w tunelu");
    expect(server.taken.map(({ text }) => text)).toEqual(["", "przed", "w tunelu"]);
  });

  test("after a long sleep with an expired token it goes on by itself", async () => {
    const server = await startPageServer();
    const line = await startLine(server.url);
    const { page } = await browser.open();
    const chat = await openChat(page, line.url);
    await chat.say("wieczorem");
    await chat.waitForReply("Napisano: wieczorem");
    line.cut();
    await page.getByText("Brak połączenia").waitFor();
    server.advance(10 * 60 * MINUTE);
    line.mend();
    await page.getByText("Brak połączenia").waitFor({ state: "detached" });
    await chat.say("rano");
    await chat.waitForReply("Napisano: rano");
    expect(await chat.transcript()).toHaveLength(5);
  });

  test("a message sent with an expired token waits in the box of the conversation that goes on", async () => {
    const server = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, server.url);
    await chat.say("wieczorem");
    await chat.waitForReply("Napisano: wieczorem");
    server.advance(10 * 60 * MINUTE);
    await chat.say("rano");
    await expect.poll(() => chat.transcript().then(({ length }) => length)).toBe(3);
    await expect.poll(() => chat.box.inputValue()).toBe("rano");
    await chat.box.press("Enter");
    await chat.waitForReply("Napisano: rano");
  });

  test("where nothing can be stored the conversation still works", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open();
    await page.addInitScript(
      'for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new Error("blocked"); } });',
    );
    await openChat(page, url);
    const chat = chatOn(page);
    await chat.say("bez pamięci");
    await chat.waitForReply("Napisano: bez pamięci");
  });
});
