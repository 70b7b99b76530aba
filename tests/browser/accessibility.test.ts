import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { findViolations } from "../support/find-violations.ts";
import { startPageServer } from "../support/start-page-server.ts";

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  const browser = useBrowser();

  test("the page, the conversation, the choices and a card have no violations", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open({ colorScheme });
    const chat = await openChat(page, url);
    await chat.waitForReply("Napisz pytanie");
    expect(await findViolations(page)).toEqual([]);
    await chat.press("Co oferuje program?");
    await chat.waitForReply("animację lokalną");
    await chat.say("moje dane");
    await chat.waitForReply("Pełna informacja");
    expect(await findViolations(page)).toEqual([]);
    await chat.say("podsumowanie");
    await chat.waitForReply("Sprawdź, czy wszystko");
    expect(await findViolations(page)).toEqual([]);
  });

  test("a person's phone shows the same without violations", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open({ colorScheme, width: 390, height: 844 });
    const chat = await openChat(page, url);
    await chat.say("Złóż zgłoszenie");
    await chat.waitForReply("W jakim powiecie");
    expect(await findViolations(page)).toEqual([]);
  });

  test("the question before a new conversation has no violations", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open({ colorScheme });
    await openChat(page, url);
    await page.getByRole("button", { name: "Nowa rozmowa" }).click();
    expect(await findViolations(page)).toEqual([]);
  });

  test.each(["/prywatnosc", "/dostepnosc"])(
    "%s has no violations and works without scripts",
    async (path) => {
      const { url } = await startPageServer();
      const { page, errors } = await browser.open({ colorScheme });
      await page.goto(url + path);
      expect(await page.locator("script").count()).toBe(0);
      expect(await findViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
