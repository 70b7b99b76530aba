import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type PartnerSite = {
  /** Origin of the site: "http://localhost:40213". Another site than 127.0.0.1 to a browser. */
  origin: string;
  /** Puts the assistant's script on the page. */
  embed(assistantUrl: string): void;
};

/** A partner's own page with the one script tag, under a security policy of its own. */
export async function startPartnerSite(): Promise<PartnerSite> {
  let assistant = "";
  const site = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; script-src ${assistant}; frame-src ${assistant}`,
    );
    response.end(
      `<!doctype html><html lang="pl"><title>Partner</title><main><h1>Partner</h1></main><script src="${assistant}/widget.js" defer></script></html>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, "localhost", resolve));
  onTestFinished(() => {
    site.closeAllConnections();
    site.close();
  });
  return {
    origin: `http://localhost:${(site.address() as AddressInfo).port}`,
    embed: (assistantUrl) => {
      assistant = assistantUrl;
    },
  };
}
