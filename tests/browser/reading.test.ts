import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { startPageServer } from "../support/start-page-server.ts";

// An old phone, and one with the browser's own bars.
const SMALL = { width: 320, height: 568 };
const PHONE = { width: 390, height: 600 };

describe("a person reads from the beginning", () => {
  const browser = useBrowser();

  test("of a text longer than the window, and goes on by one window a press", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open(PHONE);
    const chat = await openChat(page, url);
    await chat.say("długie");
    const notice = await chat.waitForReply("To jest akapit 1 i");
    await settle(page);
    expect(await isInSight(page, notice.getByText("akapit 1 i"))).toBe(true);

    const more = page.getByRole("button", { name: "Czytaj dalej" });
    await more.click();
    await settle(page);
    expect(await isInSight(page, notice.getByText("akapit 1 i"))).toBe(false);
    expect(await isInSight(page, notice.getByText("akapit 30 i"))).toBe(false);
    for (let presses = 0; presses < 9 && (await more.isVisible()); presses += 1) {
      await more.click();
      await settle(page);
    }
    expect(await isInSight(page, page.getByText("Czy idziemy dalej?").last())).toBe(true);
  });

  test("of the question above its buttons, whatever was said before it", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open(SMALL);
    const chat = await openChat(page, url);
    await chat.say("wstęp");
    const question = await chat.waitForReply("W jakim powiecie działacie?");
    await settle(page);
    expect(await isInSight(page, question)).toBe(true);
  });

  test("of what was said last, after a reload", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open(PHONE);
    const chat = await openChat(page, url);
    await chat.say("długie");
    await chat.waitForReply("To jest akapit 1 i");
    await chat.say("podsumowanie");
    const question = await chat.waitForReply("Sprawdź, czy wszystko");
    await page.reload();
    await question.waitFor();
    await settle(page);
    expect(await isInSight(page, question)).toBe(true);
  });

  test("of the greeting, on a phone too small for all of it", async () => {
    const { url } = await startPageServer({
      answer: () => [{ kind: "text", text: "Dzień dobry.\n\n".repeat(12) }],
    });
    const { page } = await browser.open(SMALL);
    const chat = await openChat(page, url);
    const greeting = await chat.waitForReply("Dzień dobry");
    await settle(page);
    expect(await isInSight(page, greeting.locator("p").first())).toBe(true);
    expect(await isInSight(page, greeting.locator("p").last())).toBe(false);
  });

  test("and sees no line end with a one-letter word, nor a number in two", async () => {
    const { url } = await startPageServer({
      answer: () => [{ kind: "text", text: "Kwota 423 886 zł w 2023 roku i w 2024 roku." }],
    });
    const { page } = await browser.open();
    const chat = await openChat(page, url);
    const reply = await chat.waitForReply("Kwota");
    expect(await reply.locator("p").textContent()).toBe(
      "Kwota 423\u00a0886\u00a0zł w\u00a02023 roku i\u00a0w\u00a02024 roku.",
    );
  });
});

/** Whether all of an element stands in the pane that scrolls, above the choices. */
async function isInSight(page: Page, element: Locator): Promise<boolean> {
  const pane = await page.locator(".webchat__basic-transcript__scrollable").boundingBox();
  const box = await element.boundingBox();
  if (pane === null || box === null) return false;
  // Both are fractions of pixels.
  return box.y >= pane.y - 1 && box.y + box.height <= pane.y + pane.height + 1;
}

/** Waits until the pane has stood still for twenty frames, longer than the page itself waits. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    let last, still = 0;
    const look = () => {
      const { scrollTop } = document.querySelector(".webchat__basic-transcript__scrollable");
      still = scrollTop === last ? still + 1 : 0;
      last = scrollTop;
      if (still > 20) resolve();
      else requestAnimationFrame(look);
    };
    look();
  })`);
}
