import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { startPageServer } from "../support/start-page-server.ts";

describe("a conversation on the page", () => {
  const browser = useBrowser();

  test("a question gets its answer with the source below it", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.say("Co oferuje program?");
    const reply = await chat.waitForReply("animację lokalną");
    expect(await reply.locator("li").allInnerTexts()).toEqual(["animację lokalną,", "doradztwo."]);
    expect(await reply.locator("p").last().innerText()).toBe("Źródło: opis programu, część „Działania”");
  });

  test("a pressed choice is said with its label and arrives with its value", async () => {
    const { url, taken } = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.waitForReply("Napisz pytanie");
    await chat.press("Złóż zgłoszenie");
    await chat.waitForOwn("Złóż zgłoszenie");
    await chat.waitForReply("W jakim powiecie");
    expect(taken.at(-1)).toMatchObject({ kind: "text", choice: "Złóż zgłoszenie" });
    expect(await chat.choices()).toHaveLength(13);
  });

  test("choices can be reached and pressed by keyboard alone", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.waitForReply("Napisz pytanie");
    await chat.box.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(":focus").innerText()).toBe("Złóż zgłoszenie");
    await page.keyboard.press("Enter");
    await chat.waitForReply("W jakim powiecie");
  });

  test("what a person types is shown as they typed it, never as markup", async () => {
    const { url } = await startPageServer();
    const { page, errors } = await browser.open();
    const chat = await openChat(page, url);
    const typed = "<img src=x onerror=alert(1)><b>x</b> **y** [z](/w) # 1. ~q~";
    await chat.say(typed);
    expect((await (await chat.waitForOwn("onerror")).innerText()).trim()).toBe(typed);
    const reply = await chat.waitForReply("Napisano:");
    expect((await reply.innerText()).trim()).toBe(`Napisano: ${typed}`);
    expect(await page.locator(".webchat__bubble :is(img, b, strong, del, a)").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test("the link to the notice opens in a new tab without a way back to this one", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.say("moje dane");
    const link = (await chat.waitForReply("krótka informacja")).locator("a");
    expect(await link.getAttribute("href")).toBe(`${url}/prywatnosc`);
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toContain("noopener");
  });

  test("nothing is asked of another host, and nothing breaks the page's security policy", async () => {
    const { url } = await startPageServer();
    const { page, requests, errors } = await browser.open();
    const chat = await openChat(page, url);
    for (const text of ["Co oferuje program?", "moje dane", "podsumowanie"]) await chat.say(text);
    await chat.waitForReply("Twoje zgłoszenie");
    const hosts = new Set(requests.filter((to) => !/^(data|blob):/.test(to)).map((to) => new URL(to).host));
    expect([...hosts]).toEqual([new URL(url).host]);
    expect(requests.some((to) => to.startsWith("ws:"))).toBe(true);
    expect(errors).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});
