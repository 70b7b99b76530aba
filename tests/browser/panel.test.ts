import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { findViolations } from "../support/find-violations.ts";
import { numberOf, panelRequests } from "../support/panel-requests.ts";
import { startOidcProvider } from "../support/start-oidc-provider.ts";
import { ANNA, EDYTA, FILIP, startPanelServer } from "../support/start-panel-server.ts";
import { submitRequests } from "../support/submit-requests.ts";

type Server = Awaited<ReturnType<typeof startPanelServer>>;

async function start(count = 30) {
  const server = await startPanelServer();
  await submitRequests(server.store, panelRequests(count));
  return server;
}

/** The request is with FISE, and a link to it in a mail. */
async function forward({ store }: Server, number: string): Promise<void> {
  const action = { kind: "forward", partner: "fise", reason: "przypisanie robocze" } as const;
  await store.requests.act(number, { action, actor: { kind: "system" }, at: new Date() });
}

/** Signs in as people do: the form, the mail, its link, the button. */
async function signIn(page: Page, { url, links }: Server, email: string): Promise<void> {
  await page.goto(`${url}/panel`);
  await page.getByLabel("Adres e-mail").fill(email);
  await page.getByRole("button", { name: "Wyślij link" }).click();
  await page.getByText("Jeśli ten adres jest na liście").waitFor();
  await expect.poll(() => links.at(-1)?.email).toBe(email);
  await page.goto(links.at(-1)?.url ?? "");
  await page.getByRole("button", { name: "Wejdź do panelu" }).click();
  await page.getByRole("button", { name: "Wyloguj", exact: true }).waitFor();
}

async function lendSession(context: BrowserContext, server: Server, member = ANNA): Promise<void> {
  const client = await server.signIn(member);
  const value = client.cookies.get("panel-session") ?? "";
  await context.addCookies([{ name: "panel-session", value, url: server.url }]);
}

const browser = useBrowser();

describe("without JavaScript", () => {
  const open = () => browser.open({ javaScriptEnabled: false });

  test("a coordinator signs in by link, takes a request, forwards it; the partner declines with a reason", async () => {
    const server = await start();
    const { page, errors } = await open();
    await signIn(page, server, ANNA.email);
    await page.getByRole("link", { name: numberOf(28) }).click();
    await page.getByRole("button", { name: "Przyjmij zgłoszenie" }).click();
    await page.getByText("Zapisano.").waitFor();
    await page.getByText("Przekaż innemu partnerowi").click();
    await page.getByLabel("Partner", { exact: true }).selectOption("fise");
    await page.getByLabel("Powód").first().fill("Znają już tę grupę.");
    await page.getByRole("button", { name: "Przekaż", exact: true }).click();
    await page.getByText("U partnera:").waitFor();

    const partner = await open();
    await signIn(partner.page, server, FILIP.email);
    await partner.page.getByRole("link", { name: numberOf(28) }).click();
    await partner.page.getByText("Odmów przyjęcia").first().click();
    await partner.page.getByLabel("Powód").fill("Brak wolnych terminów.");
    await partner.page.getByRole("button", { name: "Odmów przyjęcia" }).click();
    await partner.page.getByText("Zapisano odmowę.").waitFor();
    expect(await partner.page.getByRole("link", { name: numberOf(28) }).count()).toBe(0);

    await page.reload();
    await page.getByText("Brak wolnych terminów.").waitFor();
    await page
      .getByRole("button", { name: "Przekaż do BORIS" })
      .or(page.getByRole("button", { name: "Przekaż do FRSO" }))
      .click();
    await page.getByText("Zapisano.").waitFor();
    expect((await server.store.requests.find(numberOf(28)))?.request).toMatchObject({
      status: "przekazane",
      handling: { declinedBy: ["fise"] },
    });
    expect([...errors, ...partner.errors]).toEqual([]);
  });

  test("requests are searched despite a typing error, filtered, paged", async () => {
    const server = await start(60);
    const { page, context } = await open();
    await lendSession(context, server);
    await page.goto(`${server.url}/panel`);
    await page.getByText("60 zgłoszeń").waitFor();
    await page.getByRole("link", { name: "Następna strona" }).click();
    await page.getByText("Strona 2 z 3").waitFor();
    await page.getByLabel("Nazwa, osoba").fill("wojcech szczesny");
    await page.getByRole("button", { name: "Szukaj" }).click();
    await page.getByText("12 zgłoszeń").waitFor();
    expect(page.url()).not.toMatch(/szczesny/i);
    await page.getByText("Filtry").click();
    await page.getByLabel("Powiat").selectOption("otwocki");
    await page.getByRole("button", { name: "Filtruj" }).click();
    await page.getByText("3 zgłoszenia").waitFor();
    await page.getByRole("link", { name: "Pokaż wszystkie" }).click();
    await page.getByText("60 zgłoszeń").waitFor();
  });

  test("an export is saved as a file, and stands in the audit log", async () => {
    const server = await start();
    const { page, context } = await open();
    await lendSession(context, server);
    await page.goto(`${server.url}/panel/eksport`);
    await page.getByLabel("Od dnia").fill("2026-10-01");
    await page.getByLabel("Dane osobowe").selectOption("z");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Pobierz plik" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^zgloszenia-2026-10-01-.*\.csv$/);
    expect(readFileSync(await download.path(), "utf8").split("\r\n")).toHaveLength(32);
    await page.goto(`${server.url}/panel/dziennik`);
    await page.getByText("z danymi osobowymi, 30").waitFor();
  });

  test("a coordinator ends a partner's link and sends another one", async () => {
    const server = await start(3);
    await forward(server, numberOf(2));
    const { page, context } = await open();
    await lendSession(context, server);
    await page.goto(`${server.url}/panel/zgloszenia/${numberOf(2)}`);
    await page.getByText("Unieważnij linki").click();
    await page.getByRole("button", { name: "Tak, potwierdzam" }).first().click();
    await page.getByText("Linki są unieważnione.").waitFor();
    await page.getByRole("button", { name: "Wyślij nowy link" }).click();
    await page.getByText("Nowy link zostanie zaraz wysłany do partnera.").waitFor();
    await page.getByText("działa", { exact: true }).waitFor();
    expect(await server.store.partnerLinks.list(numberOf(2))).toHaveLength(2);
  });

  test("an editor corrects a contact, is told of a mistake, and the assistant has it", async () => {
    const server = await start(1);
    const { page, context } = await open();
    await lendSession(context, server, EDYTA);
    await page.goto(`${server.url}/panel/partnerzy`);
    await page.getByRole("link", { name: "Zmień kontakt BORIS" }).click();
    await page.getByLabel("Telefon").fill("22 500 00");
    await page.getByLabel("Status").selectOption("potwierdzone");
    await page.getByLabel("Kto i jak to potwierdził").fill("Rozmowa telefoniczna.");
    await page.getByRole("button", { name: "Zapisz" }).click();
    await page.getByText("Ten numer telefonu jest za krótki.").waitFor();
    await page.getByLabel("Telefon").fill("22 500 00 01");
    await page.getByRole("button", { name: "Zapisz" }).click();
    await page.getByText("Zapisano. Asystent już z tego korzysta.").waitFor();
    expect(server.world().topics.get("partner-boris")?.answer).toContain("tel. 22 500 00 01");
  });

  test("an editor confirms a partner and sees nothing else", async () => {
    const server = await start(1);
    const { page, context } = await open();
    await lendSession(context, server, EDYTA);
    await page.goto(`${server.url}/panel`);
    await page.getByRole("link", { name: "Zmień otwocki" }).click();
    await page.getByLabel("Status").selectOption("potwierdzone");
    await page.getByLabel("Kto i jak to potwierdził").fill("E-mail lidera z 20 listopada.");
    await page.getByRole("button", { name: "Zapisz" }).click();
    await page.getByText("Zapisano. Asystent już z tego korzysta.").waitFor();
    await page.goto(`${server.url}/panel/osoby`);
    await page.getByText("Ta strona nie jest dla Twojej roli").waitFor();
  });
});

test("a member signs in with the account of a local OpenID provider, and out again", async () => {
  const provider = await startOidcProvider({ email: ANNA.email, email_verified: true });
  const server = await startPanelServer({ oidc: provider.settings });
  const { page, errors } = await browser.open();
  await page.goto(`${server.url}/panel/eksport`);
  await page.getByRole("link", { name: "Zaloguj się" }).click();
  await page.getByRole("heading", { name: "Eksport" }).waitFor();
  expect(errors).toEqual([]);
  await page.getByRole("button", { name: "Wyloguj", exact: true }).click();
  await page.waitForURL(`${server.url}/panel/wejscie`);
  expect(provider.state.signedOut).toHaveLength(1);
  await page.goto(`${server.url}/panel/eksport`);
  await page.getByRole("link", { name: "Zaloguj się" }).waitFor();
});

describe.each([
  [390, "light"],
  [390, "dark"],
  [1280, "light"],
  [1280, "dark"],
] as const)("at %i px in %s colours", (width, colorScheme) => {
  test("every page is accessible, fits, asks no other host and breaks no policy", async () => {
    const server = await start();
    const { page, context, errors, requests } = await browser.open({ width, height: 844, colorScheme });
    const check = async (name: string) => {
      expect([name, await findViolations(page)]).toEqual([name, []]);
      const { scrollWidth } = (await page.evaluate(
        "({ scrollWidth: document.documentElement.scrollWidth })",
      )) as { scrollWidth: number };
      expect([name, scrollWidth]).toEqual([name, width]);
    };
    await page.goto(`${server.url}/panel/wejscie`);
    await check("wejscie");
    await page.goto(`${server.url}/panel/wejscie/${"A".repeat(43)}`);
    await check("przycisk");
    await lendSession(context, server);
    await forward(server, numberOf(2));
    const paths = [
      "",
      "?powiat=otwocki",
      "/osoby",
      "/partnerzy",
      "/partnerzy?powiat=otwocki",
      "/partnerzy?kontakt=frso",
      "/eksport",
      "/dziennik",
    ];
    for (const path of [...paths, `/zgloszenia/${numberOf(2)}`]) {
      await page.goto(`${server.url}/panel${path}`);
      await check(path);
      const folded = page.locator("details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
      await check(`${path}, all open`);
    }
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
  }, 60_000);
});
