import { expect, test } from "vitest";
import type { Announced } from "../../src/server/page/announcements.ts";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { findViolations } from "../support/find-violations.ts";
import { startPageServer } from "../support/start-page-server.ts";
import { ANNA, startPanelServer } from "../support/start-panel-server.ts";
import { startSurveyPage } from "../support/start-survey-page.ts";

const browser = useBrowser();
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

test.each(sizes)("the panel's page decides, and has no violations at %j", async (size) => {
  const server = await startPanelServer();
  const client = await server.signIn(ANNA);
  const { page, errors } = await browser.open(size);
  const value = client.cookies.get("panel-session") ?? "";
  await page.context().addCookies([{ name: "panel-session", value, url: server.url }]);
  await page.goto(`${server.url}/panel/dostepnosc`);
  await page.getByRole("button", { name: "Włącz przerwę: Teams" }).click();
  await page.getByText("Zapisano.").waitFor();
  await page.getByLabel("Treść").fill("Do piątku biuro nie odbiera telefonów.");
  await page.getByLabel("Od", { exact: true }).fill("2026-11-24T08:00");
  await page.getByLabel("Do", { exact: true }).fill("2026-11-27T16:00");
  await page.getByRole("button", { name: "Zapisz" }).first().click();
  await page.getByText("Zapisano.").waitFor();
  expect(server.world().availability).toMatchObject({
    off: ["teams"],
    banner: { until: "2026-11-27T16:00" },
  });
  expect(await findViolations(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(size.width);
  expect(errors).toEqual([]);
});

test.each(sizes)(
  "what is announced stands above the chat, and changes without reloading at %j",
  async (size) => {
    let announced: Announced = { banner: "Do piątku biuro nie odbiera telefonów.", isOff: true };
    const { url } = await startPageServer({ announced: () => announced });
    const { page } = await browser.open(size);
    const chat = await openChat(page, url);
    await chat.waitForReply("Napisz pytanie");
    const place = page.locator("#announcements");
    expect(await place.getAttribute("role")).toBe("status");
    expect(await place.locator("p").allTextContents()).toEqual([
      expect.stringMatching(/^Przerwa techniczna\. .*500 000 000/),
      "Do piątku biuro nie odbiera telefonów.",
    ]);
    expect(await findViolations(page)).toEqual([]);
    announced = { banner: "Telefony znowu działają.", isOff: false };
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await expect.poll(() => place.locator("p").allTextContents()).toEqual(["Telefony znowu działają."]);
  },
);

test.each(sizes)("the question after the end is answered, and has no violations at %j", async (size) => {
  const { link, store } = await startSurveyPage();
  const { page, errors } = await browser.open(size);
  await page.goto(link);
  expect(await findViolations(page)).toEqual([]);
  await page.getByLabel("Częściowo").check();
  await page.getByLabel("Komentarz").fill("Dzięki biznesplanowi ruszyliśmy.");
  await page.getByRole("button", { name: "Wyślij odpowiedź" }).click();
  await page.getByText("Odpowiedź jest zapisana.").waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(await store.surveys.count()).toEqual([{ partner: "fise", answer: "czesciowo", count: 1 }]);
  expect(errors).toEqual([]);
});
