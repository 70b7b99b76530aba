import { readFileSync } from "node:fs";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";
import type { SupportRequest } from "../../src/requests/support-request.ts";
import { loadPartnerLink } from "../../src/server/partner-link/load-partner-link.ts";
import type { StaticFile } from "../../src/server/static-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openConversation } from "../storage/open-temporary.ts";
import { PROGRAMME } from "./start-page-server.ts";
import { type ServerOptions, startServer } from "./start-server.ts";

const favicon: StaticFile = {
  path: "/favicon.svg",
  read: () => readFileSync("src/server/page/browser/favicon.svg"),
  type: "image/svg+xml",
  cache: "revalidate",
};

/** The real server with a request that was forwarded to FISE, and the address of the link in the partner's mail. */
export async function startPartnerPage(changes: Partial<SupportRequest> = {}, options: ServerOptions = {}) {
  const store = await openSqlite(":memory:");
  const { texts, stylesheet } = loadPartnerLink("dialogs/partner-link.yaml");
  const server = await startServer({
    store,
    staticFiles: [stylesheet, favicon],
    partnerLink: {
      links: store.partnerLinks,
      texts,
      staffTexts: loadStaffTexts("dialogs/staff.yaml"),
      programme: PROGRAMME,
      stylesheet: stylesheet.path,
    },
    ...options,
  });
  await openConversation(store, "c1");
  const at = new Date();
  const request = exampleRequest({ createdAt: at, ...changes });
  await store.conversations.turn("c1", async (turn) => {
    await turn.save(turn.memory, [{ kind: "request-submitted", request }], at);
  });
  const { number } = request;
  const forward = async (partner: string, to = number): Promise<string> => {
    await store.requests.act(to, {
      action: { kind: "forward", partner, reason: "powiat miński → FISE, przypisanie robocze" },
      actor: { kind: "coordinator", id: "ola@example.org" },
      at: new Date(),
    });
    const entries = await store.outbox.ofRequest(to);
    return `${server.url}/z/${entries.findLast(({ secret }) => secret !== null)?.secret}`;
  };
  return { ...server, number, forward, link: await forward("fise") };
}
