import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { unpackChromium } from "./unpack-chromium.ts";

async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: await unpackChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--disable-quic",
    ],
  });
}

/** A page, and what it must not do: ask another host, break its Content-Security-Policy, throw. */
export type WatchedPage = {
  page: Page;
  /** Addresses asked for, in order, sockets too. */
  requests: string[];
  /** Console errors (refused scripts and styles among them) and uncaught exceptions. */
  errors: string[];
};

export type WindowOptions = {
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  javaScriptEnabled?: boolean;
  /** Asks for compressed files, as browsers do. Otherwise not: each new server would compress Web Chat anew. */
  compressed?: boolean;
};

/** One browser for all tests of a file. What it opens is closed with the test. */
export function useBrowser(): {
  open(options?: WindowOptions): Promise<WatchedPage & { context: BrowserContext }>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return {
    open: async ({ width = 1280, height = 800, compressed = false, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: "pl-PL",
        ...(!compressed && { extraHTTPHeaders: { "accept-encoding": "identity" } }),
        ...options,
      });
      onTestFinished(() => context.close());
      return { context, ...watch(await context.newPage()) };
    },
  };
}

/** Records requests and errors of a page, for instance of a second tab. */
function watch(page: Page): WatchedPage {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return { page, requests, errors };
}
