import { describe, expect, test } from "vitest";
import { composeMail } from "../../src/mail/compose-mail.ts";
import { loadMailTexts } from "../../src/mail/load-mail-texts.ts";
import { renderMail } from "../../src/mail/render-mail.ts";
import type { OutboxEntry } from "../../src/requests/outbox/notice.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { useBrowser } from "../support/browser.ts";
import { findViolations } from "../support/find-violations.ts";
import { PROGRAMME } from "../support/start-page-server.ts";

const at = new Date("2026-11-24T08:15:00.000Z");
const toPartner: OutboxEntry = {
  id: "entry-1",
  number: "ZG-7K3M-Q9TD",
  about: "forwarded",
  audience: { kind: "partner", partner: "fise" },
  route: "mail",
  detail: { partner: "fise", reason: "powiat otwocki, przypisanie robocze" },
  createdAt: at,
  dueAt: at,
  attempts: 0,
  state: "waiting",
  failure: null,
  told: [],
  secret: "s".repeat(43),
};
const copy: OutboxEntry = { ...toPartner, about: "submitted", audience: { kind: "person" }, secret: null };

function html(entry: OutboxEntry): string {
  const settings = {
    texts: loadMailTexts("dialogs/mail.yaml"),
    content: "full" as const,
    publicUrl: "https://asystent.example.org",
    programme: PROGRAMME,
    survey: true,
    partnerName: (id: string) => id,
    resultName: (id: string) => id,
    clocks: { expiryDays: 45, countDays: () => 3 },
  };
  const mail = composeMail(entry, { request: exampleRequest(), history: [] }, settings);
  return mail ? renderMail(mail, settings).html : "";
}

describe("the HTML part of a mail", () => {
  const browser = useBrowser();

  test.each([
    { to: "a partner", entry: toPartner, width: 390 },
    { to: "a partner", entry: toPartner, width: 1280 },
    { to: "the person", entry: copy, width: 390 },
    { to: "the person", entry: copy, width: 1280 },
  ])("to $to has no violations, and fits into $width px", async ({ entry, width }) => {
    const { page, requests } = await browser.open({ width });
    await page.setContent(html(entry));
    await page.getByText("Chcemy otworzyć świetlicę.").waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(requests).toEqual([]);
  });
});
