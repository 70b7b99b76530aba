import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { findViolations } from "../support/find-violations.ts";
import { startPartnerPage } from "../support/start-partner-page.ts";

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

describe("the link of a partner", () => {
  const browser = useBrowser();

  test.each(sizes)("is read, refused without a reason, and accepted at $width px", async (size) => {
    const { link, store, number } = await startPartnerPage();
    const { page, errors, requests } = await browser.open(size);
    await page.goto(link);
    expect(await page.title()).toBe(`Zgłoszenie ${number} – Zgłoszenie dla partnera`);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    // The browser itself asks for the reason: nothing is sent.
    await page.getByRole("button", { name: "Odrzucamy" }).click();
    expect(await page.locator("textarea:focus").getAttribute("id")).toBe("decline-text");
    await page.getByRole("button", { name: "Przyjmujemy" }).click();
    await page.getByRole("status").getByText("Zapisano. Zgłoszenie jest przyjęte.").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Skontaktowaliśmy się" }).click();
    await page.getByText("Stan: w kontakcie").waitFor();
    expect((await store.requests.find(number))?.request.status).toBe("w-kontakcie");
    await page.getByLabel("Wynik").selectOption("udzielono wsparcia");
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Kończymy sprawę" }).click();
    await page.getByRole("heading", { level: 1, name: "jest zamknięte" }).waitFor();
    expect((await store.requests.find(number))?.request.status).toBe("zakonczone");
    expect(errors).toEqual([]);
    expect(requests.every((address) => address.startsWith(new URL(link).origin))).toBe(true);
  });

  test.each(sizes)(
    "declines without scripts, and then shows nothing any more, at $width px",
    async (size) => {
      const { link, store, number } = await startPartnerPage();
      const { page } = await browser.open({ ...size, javaScriptEnabled: false });
      await page.goto(link);
      await page.getByLabel("Powód odmowy").fill("   ");
      await page.getByRole("button", { name: "Odrzucamy" }).click();
      await page.getByRole("alert").getByText("Podaj powód.").waitFor();
      expect(await page.locator(".form .problem").innerText()).toBe("Podaj powód.");
      await page.getByLabel("Powód odmowy").fill("Nie mamy już doradców.");
      await page.getByRole("button", { name: "Odrzucamy" }).click();
      await page.getByRole("heading", { level: 1, name: "jest odrzucone" }).waitFor();
      expect(await page.getByText("500 000 000").count()).toBe(0);
      expect((await store.requests.find(number))?.request.handling.declinedBy).toEqual(["fise"]);
    },
  );

  test("has no violations in dark colours, with an error, and when it is over", async () => {
    const { link } = await startPartnerPage();
    const { page } = await browser.open({ colorScheme: "dark", width: 390 });
    await page.goto(link);
    await page.getByLabel("Powód odmowy").fill("   ");
    await page.getByRole("button", { name: "Odrzucamy" }).click();
    await page.getByRole("alert").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.goto(link.slice(0, -3));
    await page.getByRole("heading", { name: "Ten link nie działa" }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
