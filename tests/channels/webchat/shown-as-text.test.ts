import { readFileSync } from "node:fs";
import type { Page as BrowserPage } from "playwright-core";
import { expect, test } from "vitest";
import type { Message } from "../../../src/conversation/message.ts";
import type { Reply } from "../../../src/conversation/reply.ts";
import type { Page } from "../../../src/server/page.ts";
import type { StaticFile } from "../../../src/server/static-file.ts";
import { useBrowser } from "../../support/browser.ts";
import { startServer } from "../../support/start-server.ts";

/** The real Web Chat and nothing around it. */
const webChat: StaticFile = {
  path: "/webchat.js",
  read: () => readFileSync("node_modules/botframework-webchat/dist/webchat.js"),
  type: "text/javascript; charset=utf-8",
  cache: "immutable",
};

const barePage: Page = {
  path: "/",
  render: ({ nonce }) => `<!doctype html><html lang="pl"><meta charset="utf-8"><title>x</title>
<style nonce="${nonce}">#chat { height: 600px }</style><div id="chat"></div><script nonce="${nonce}" src="/webchat.js"></script>
<script nonce="${nonce}" type="module">
const { token } = await (await fetch("/api/webchat/token", { method: "POST" })).json();
const directLine = WebChat.createDirectLine({ domain: location.origin + "/v3/directline", token });
WebChat.renderWebChat({ directLine, locale: "pl-PL", nonce: "${nonce}" }, document.getElementById("chat"));
</script></html>`,
};

const nasty = [
  '<img src="x" onerror="document.title=1"> <b>bold</b> &lt;',
  "**bold** _it_ `code` ~~gone~~ [x](javascript:alert(1)) ![y](y.png)",
  '# title {aria-label="label"} | a | b |',
  "1. first",
  "> quote – \"straight\" and 'single' C:\\path",
];

const browser = useBrowser();

async function open(answer: (message: Message) => readonly Reply[]) {
  const started = await startServer({ pages: [barePage], staticFiles: [webChat], answer });
  const opened = await browser.open();
  await opened.page.goto(started.url);
  await opened.page.locator(".webchat__bubble__content").first().waitFor();
  return { ...started, ...opened };
}

const type = async (page: BrowserPage, text: string) => {
  await page.locator("[data-id='webchat-sendbox-input']").fill(text);
  await page.keyboard.press("Enter");
};

/** Innermost elements that Markdown or HTML of a reply could have become. */
const countMarkup = (page: BrowserPage) =>
  page
    .locator(
      ".webchat__bubble__content :is(b, strong, em, code, del, a, img:not([role=presentation]), h1, table, ol, blockquote)",
    )
    .count();

test("shows what people typed as text: in their message, in a reply and in a card", async () => {
  const text = nasty.join("\n");
  const { page, taken } = await open(({ kind }) =>
    kind === "joined"
      ? [{ kind: "text", text: "Witaj" }]
      : [
          { kind: "text", text },
          {
            kind: "card",
            title: "Podsumowanie <i>",
            rows: [{ label: "Opis", value: text }],
            text: "Wysłać?",
          },
        ],
  );
  await type(page, nasty[0] ?? "");
  await page.getByText("Wysłać?").first().waitFor();
  expect(taken.at(-1)?.text).toBe(nasty[0]);
  const bubbles = await page.locator(".webchat__bubble__content").allInnerTexts();
  const clean = (bubble: string | undefined) =>
    bubble
      ?.replace(/\u200b/g, "")
      .trim()
      .split(/\s*\n\s*/);
  expect(clean(bubbles[1])).toEqual([nasty[0]]);
  expect(clean(bubbles[2])).toEqual(nasty);
  expect(clean(bubbles[3])).toEqual(["Podsumowanie <i>", `Opis: ${nasty[0]}`, ...nasty.slice(1)]);
  expect(await countMarkup(page)).toBe(0);
  expect(await page.title()).toBe("x");
});

test("shows lists, sources and links of ours as such", async () => {
  const { page, url } = await open(({ kind }) =>
    kind === "joined"
      ? [
          { kind: "answer", text: "Program obejmuje:\n- animację,\n- doradztwo.", source: "Źródło: opis" },
          { kind: "notice", text: "Dane.", link: { label: "Informacja", path: "/prywatnosc" } },
        ]
      : [],
  );
  await page.getByText("Informacja").first().waitFor();
  expect(await page.locator(".webchat__bubble__content li").allInnerTexts()).toEqual([
    "animację,",
    "doradztwo.",
  ]);
  expect(await page.locator(".webchat__bubble__content p:last-child > em").innerText()).toBe("Źródło: opis");
  expect(await page.locator(".webchat__bubble__content a").getAttribute("href")).toBe(`${url}/prywatnosc`);
});

test("shows a pressed button's label as the person's message and takes its value", async () => {
  const choices = [{ label: "Tak, *wyślij*", value: "wyslij" }];
  const { page, taken } = await open(({ kind }) => [
    kind === "joined" ? { kind: "text", text: "Wysłać?", choices } : { kind: "text", text: "Wysłane" },
  ]);
  await page.getByRole("toolbar").getByRole("button", { name: "Tak, *wyślij*" }).click();
  await page.getByText("Wysłane").first().waitFor();
  expect(taken.at(-1)).toMatchObject({ kind: "text", text: "Tak, *wyślij*", choice: "wyslij" });
  const bubbles = await page.locator(".webchat__bubble__content").allInnerTexts();
  expect(bubbles[1]?.trim()).toBe("Tak, *wyślij*");
});
