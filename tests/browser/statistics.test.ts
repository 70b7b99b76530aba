import { mkdirSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { countYear } from "../staff/statistics/count-year.ts";
import { simulateRequests } from "../staff/statistics/simulate-requests.ts";
import { useBrowser } from "../support/browser.ts";
import { findViolations } from "../support/find-violations.ts";
import { ANNA, FILIP, startPanelServer } from "../support/start-panel-server.ts";

type Server = Awaited<ReturnType<typeof startPanelServer>>;

const browser = useBrowser();
const period = "od=2026-01-01&do=2026-12-31";

/** A year of conversations and requests; the clock stands after it. */
async function start(): Promise<Server> {
  const server = await startPanelServer({ publicStatistics: true });
  await simulateRequests(server.store, 100);
  await countYear(server.store, 73);
  return server;
}

async function lendSession(context: BrowserContext, server: Server, member = ANNA): Promise<void> {
  const client = await server.signIn(member);
  await context.addCookies([
    { name: "panel-session", value: client.cookies.get("panel-session") ?? "", url: server.url },
  ]);
}

/** Screenshots for whoever changes the pages: SCREENSHOTS=folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

describe.each([
  [390, "light"],
  [390, "dark"],
  [1280, "light"],
  [1280, "dark"],
] as const)("at %i px in %s colours", (width, colorScheme) => {
  test("the pages are accessible, fit, ask no other host and need no script", async () => {
    const server = await start();
    const { page, context, errors, requests } = await browser.open({ width, height: 844, colorScheme });
    const check = async (name: string) => {
      expect([name, await findViolations(page)]).toEqual([name, []]);
      const scrollWidth = await page.evaluate("document.documentElement.scrollWidth");
      expect([name, scrollWidth]).toEqual([name, width]);
      await shoot(page, `${name}-${width}-${colorScheme}`);
    };
    const openAll = async () => {
      const folded = page.locator("details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
    };
    await lendSession(context, server);
    await page.goto(`${server.url}/panel/statystyki?${period}`);
    await check("panel");
    await openAll();
    await check("panel-open");
    await page.goto(`${server.url}/panel/statystyki?od=2026-12-31&do=2026-01-01`);
    await check("problem");
    await page.goto(`${server.url}/statystyki?kwartal=2026-3`);
    await check("public");
    await openAll();
    await check("public-open");
    expect(await page.locator("script").count()).toBe(0);
    expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
  }, 60_000);
});

test("every chart has a name, a description and its figures in a table", async () => {
  const server = await start();
  const { page, context } = await browser.open();
  await lendSession(context, server);
  await page.goto(`${server.url}/panel/statystyki?${period}`);
  const charts = page.getByRole("img", { name: /^Wykres: / });
  expect(await charts.count()).toBe(9);
  for (const section of await page.locator("section.figures").all()) {
    expect(await section.locator("table").count()).toBe(1);
    for (const chart of await section.locator("svg").all())
      expect(await chart.locator("> desc").textContent()).toMatch(/\d.*Te same liczby są w tabeli/);
  }
});

test("somebody chooses a quarter and a topic without a script, and goes to a table by the list", async () => {
  const server = await start();
  const { page, context } = await browser.open({ javaScriptEnabled: false });
  await lendSession(context, server);
  await page.goto(`${server.url}/panel`);
  await page.getByRole("link", { name: "Statystyki" }).click();
  await page.getByLabel("Od dnia").fill("2026-04-01");
  await page.getByLabel("Do dnia").fill("2026-06-30");
  await page.getByLabel("Temat pytań w tygodniach").selectOption("oferta");
  await page.getByRole("button", { name: "Pokaż" }).click();
  await page.getByText("Okres: od 01.04.2026 do 30.06.2026.").waitFor();
  expect(await page.getByLabel("Temat pytań w tygodniach").inputValue()).toBe("oferta");
  await page.getByRole("link", { name: "Powiaty bez potwierdzonego partnera", exact: true }).click();
  expect(new URL(page.url()).hash).toBe("#bez-potwierdzonego-partnera");
});

test("a partner sees the requests that are with it, and no conversations", async () => {
  const server = await start();
  const { page, context } = await browser.open();
  await lendSession(context, server, FILIP);
  await page.goto(`${server.url}/panel/statystyki?${period}`);
  await page.getByText("Zgłoszenia, które są u Twojej organizacji.").waitFor();
  expect(await page.locator("section.figures h2").allTextContents()).toEqual([
    "Czas do pierwszego kontaktu",
    "Przyjęcie zgłoszeń do wsparcia",
    "Zgłoszenia według powiatów",
    "Zgłoszenia według formy wsparcia",
    "Zgłoszenia według powiatu, formy wsparcia i partnera",
  ]);
  expect(await page.getByText("BORIS").count()).toBe(0);
});
