import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { POWIATY, startPageServer } from "../support/start-page-server.ts";

describe("the page on small and zoomed screens", () => {
  const browser = useBrowser();

  // 640 × 400 is a desktop of 1280 × 800 at 200 % zoom, 320 × 256 the same at 400 %.
  test.each([
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 640, height: 400 },
    { width: 320, height: 256 },
    { width: 1280, height: 800 },
  ])("everything fits at $width × $height", async (size) => {
    const { url } = await startPageServer();
    const { page } = await browser.open(size);
    const chat = await openChat(page, url);
    await chat.say("Co oferuje program?");
    await chat.waitForReply("animację lokalną");
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(size.width);
    const box = await page.locator("#webchat").boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(300);
  });

  test("choices show their whole label and are at least 44 pixels high", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open({ width: 320, height: 568 });
    const chat = await openChat(page, url);
    await chat.say("Co oferuje program?");
    await chat.waitForReply("animację lokalną");
    const sizes = await page.locator(".webchat__suggested-action").evaluateAll((buttons) =>
      buttons.map(({ clientHeight, scrollHeight, clientWidth, scrollWidth }) => ({
        clientHeight,
        hidden: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
      })),
    );
    expect(sizes).toHaveLength(2);
    for (const { clientHeight, hidden } of sizes) {
      expect(clientHeight + 4).toBeGreaterThanOrEqual(44);
      expect(hidden).toBe(0);
    }
  });

  test("thirteen powiats leave room for the question on a phone, and can all be scrolled to", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open({ width: 390, height: 844 });
    const chat = await openChat(page, url);
    await chat.say("Złóż zgłoszenie");
    const question = await chat.waitForReply("W jakim powiecie");
    expect(await chat.choices()).toEqual(POWIATY);
    const top = (await page.locator(".webchat__suggested-actions").boundingBox())?.y ?? 0;
    const asked = await question.boundingBox();
    expect((asked?.y ?? 0) + (asked?.height ?? 0)).toBeLessThanOrEqual(top);
    await chat.press("Inny / nie wiem");
    await chat.waitForReply("Napisano: Inny / nie wiem");
  });

  test("no text is smaller than 16 pixels", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    await chat.say("podsumowanie");
    await chat.waitForReply("Sprawdź, czy wszystko");
    const small = await page.evaluate(`[...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .filter((element) => !element.matches("[class*='live-region'] *, [class*='live-region']"))
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 16)
      .map((element) => element.className + ": " + element.textContent)`);
    expect(small).toEqual([]);
  });
});
