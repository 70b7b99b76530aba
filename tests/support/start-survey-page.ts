import { readFileSync } from "node:fs";
import type { RequestAction } from "../../src/requests/life-cycle.ts";
import { loadPartnerLink } from "../../src/server/partner-link/load-partner-link.ts";
import type { StaticFile } from "../../src/server/static-file.ts";
import { parseSurveyTexts } from "../../src/server/survey/survey-texts.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openConversation } from "../storage/open-temporary.ts";
import { PROGRAMME } from "./start-page-server.ts";
import { startServer } from "./start-server.ts";

const favicon: StaticFile = {
  path: "/favicon.svg",
  read: () => readFileSync("src/server/page/browser/favicon.svg"),
  type: "image/svg+xml",
  cache: "revalidate",
};

/** The real server with a request that has ended, and the address of the link in the mail about it. */
export async function startSurveyPage() {
  const store = await openSqlite(":memory:");
  const { stylesheet } = loadPartnerLink("dialogs/partner-link.yaml");
  const texts = parseSurveyTexts(readFileSync("dialogs/survey.yaml", "utf8"));
  const survey = { surveys: store.surveys, texts, programme: PROGRAMME, stylesheet: stylesheet.path };
  const server = await startServer({ store, staticFiles: [stylesheet, favicon], survey });
  await openConversation(store, "c1");
  const at = new Date();
  const request = exampleRequest({ createdAt: at });
  const { number } = request;
  await store.conversations.turn("c1", (turn) =>
    turn.save(turn.memory, [{ kind: "request-submitted", request }], at),
  );
  const actor = { kind: "coordinator", id: "ola@example.org" } as const;
  const actions: RequestAction[] = [
    { kind: "claim" },
    { kind: "forward", partner: "fise", reason: "x" },
    { kind: "accept" },
    { kind: "close", result: "wsparcie-udzielone" },
  ];
  for (const action of actions) await store.requests.act(number, { action, actor, at });
  const entries = await store.outbox.ofRequest(number);
  const closing = entries.find(({ about, secret }) => about === "closed" && secret !== null);
  const erase = () =>
    store.conversations.turn("c1", (turn) =>
      turn.save(turn.memory, [{ kind: "data-erased", requestNumber: number, at }], at),
    );
  return { ...server, link: `${server.url}/ocena/${closing?.secret}`, erase };
}
