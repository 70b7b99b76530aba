import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { chatOn } from "../support/chat-page.ts";
import { startPageServer } from "../support/start-page-server.ts";
import { startPartnerSite } from "../support/start-partner-site.ts";

describe("the chat button on a partner's site", () => {
  const browser = useBrowser();

  test("opens the chat, which talks, and closes it with Esc", async () => {
    const partner = await startPartnerSite();
    const { url } = await startPageServer({ trustedOrigins: [partner.origin] });
    partner.embed(url);
    const { page, errors } = await browser.open();
    await page.goto(partner.origin);
    const button = page.getByRole("button", { name: "Zapytaj asystenta" });
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator("iframe").count()).toBe(0);
    await button.focus();
    await page.keyboard.press("Enter");

    const chat = chatOn(page.frameLocator("iframe[title='Rozmowa z asystentem programu']"));
    await chat.waitForReply("Napisz pytanie");
    await chat.say("z gminy");
    await chat.waitForReply("Napisano: z gminy");
    const close = page.getByRole("button", { name: "Zamknij rozmowę" });
    expect(await close.getAttribute("aria-expanded")).toBe("true");

    await chat.box.press("Escape");
    await button.waitFor();
    expect(await page.locator("iframe").isVisible()).toBe(false);
    expect(
      await page.evaluate("document.activeElement.shadowRoot.activeElement.getAttribute('aria-expanded')"),
    ).toBe("false");
    await page.keyboard.press("Enter");
    await chat.waitForReply("Napisano: z gminy");
    expect(errors).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test("on a phone the open chat fills the screen and can be closed by touch", async () => {
    const partner = await startPartnerSite();
    const { url } = await startPageServer({ trustedOrigins: [partner.origin] });
    partner.embed(url);
    const { page } = await browser.open({ width: 390, height: 844 });
    await page.goto(partner.origin);
    await page.getByRole("button", { name: "Zapytaj asystenta" }).click();
    await chatOn(page.frameLocator("iframe")).waitForReply("Napisz pytanie");
    expect(await page.locator("iframe").boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await page.getByRole("button", { name: "Zamknij rozmowę" }).click();
    expect(await page.locator("iframe").isVisible()).toBe(false);
  });

  test("a site that is not trusted gets no chat", async () => {
    const partner = await startPartnerSite();
    const { url, taken } = await startPageServer({ trustedOrigins: ["https://inna.example.org"] });
    partner.embed(url);
    const { page, errors } = await browser.open();
    await page.goto(partner.origin);
    await page.getByRole("button", { name: "Zapytaj asystenta" }).click();
    await expect.poll(() => errors.join()).toContain("frame-ancestors");
    expect(taken).toEqual([]);
  });
});
