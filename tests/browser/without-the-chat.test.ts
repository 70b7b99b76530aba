import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { chatOn } from "../support/chat-page.ts";
import { startLine } from "../support/start-line.ts";
import { PROGRAMME, startPageServer } from "../support/start-page-server.ts";

describe("when there can be no conversation", () => {
  const browser = useBrowser();

  test("without scripts the page says so and gives the contact", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open({ javaScriptEnabled: false, width: 390 });
    await page.goto(url);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(PROGRAMME);
    expect(await page.locator("noscript p").innerText()).toContain(
      "Rozmowa wymaga włączonej obsługi JavaScript",
    );
    await page.locator(".cover").getByText("tel. 500 000 000").waitFor();
    expect(await page.getByText("Wczytuję").isVisible()).toBe(false);
    expect(await page.getByRole("button").count()).toBe(0);
  });

  test("the page's own text stands before Web Chat has loaded", async () => {
    const { url } = await startPageServer();
    const { page } = await browser.open();
    await page.goto(url, { waitUntil: "commit" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByText("Odpowiada automat, nie człowiek").waitFor();
    expect(await page.title()).toBe(`Asystent programu „${PROGRAMME}”`);
    expect(await page.locator("html").getAttribute("lang")).toBe("pl");
  });

  test("a server that can't be reached is said kindly, and one press tries again", async () => {
    const server = await startPageServer();
    const line = await startLine(server.url);
    const { page } = await browser.open({ width: 390 });
    // The token is asked for only once the bundle is there: enough time to break the line.
    page.on("request", (request) => request.url().includes("webchat-") && line.cut());
    await page.goto(line.url);
    await page.getByText("Nie udało się połączyć z asystentem").waitFor();
    await page.locator(".cover").getByText("tel. 500 000 000").waitFor();
    page.removeAllListeners("request");
    line.mend();
    await page.getByRole("button", { name: "Spróbuj ponownie" }).click();
    await chatOn(page).waitForReply("Napisz pytanie");
  });
});
