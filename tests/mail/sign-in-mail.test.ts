import { expect, test } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";
import type { LogEvent } from "../../src/log/log-event.ts";
import { chooseLinkSending } from "../../src/start-panel.ts";
import { ANNA } from "../support/start-panel-server.ts";
import { startSmtp } from "../support/start-smtp.ts";

const link = "https://asystent.example.org/panel/wejscie/abc";

function open(environment: Record<string, string>) {
  const events: LogEvent[] = [];
  const config = readConfig({ NODE_ENV: "test", ...environment });
  const log = (event: LogEvent) => events.push(event);
  return { events, send: chooseLinkSending(config, { log, programme: () => "Program" }) };
}

const mailTo = (port: number) => ({
  SMTP_HOST: "127.0.0.1",
  SMTP_PORT: String(port),
  MAIL_FROM: "asystent@example.org",
});

test("the link goes to the member alone, by mail, and into no log", async () => {
  const smtp = await startSmtp();
  const { send, events } = open(mailTo(smtp.port));
  await send(ANNA, link);
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[ANNA.email]]);
  expect(smtp.received[0]?.raw.replaceAll("=\r\n", "")).toContain(link);
  expect(events).toEqual([]);
});

test("a server that refuses the member for good is told of in codes, without the address", async () => {
  const smtp = await startSmtp();
  smtp.behave({
    onRcptTo: (_address, _session, callback) =>
      callback(Object.assign(new Error("no anna@example.org here"), { responseCode: 550 })),
  });
  const { send, events } = open(mailTo(smtp.port));
  await send(ANNA, link);
  expect(events).toEqual([{ kind: "sign-in-link-failed", failure: "550" }]);
});

test("without a mail server the link stands in the log of a development start, and never in production", async () => {
  const development = open({});
  await development.send(ANNA, link);
  expect(development.events).toEqual([{ kind: "dev-sign-in-link", url: link }]);
  const production = open({
    NODE_ENV: "production",
    PUBLIC_URL: "https://asystent.example.org",
    DIRECT_LINE_KEY: Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString("base64"),
    CONTROLLER_NAME: "Fundacja Przykładowa",
    CONTROLLER_CONTACT: "biuro@example.org",
    DPO_CONTACT: "none",
    LEGAL_BASIS: "art. 6 ust. 1 lit. e RODO",
    RETENTION_REQUEST_DAYS: "365",
  });
  await production.send(ANNA, link);
  expect(production.events).toEqual([{ kind: "sign-in-link-failed", failure: "no-smtp" }]);
});
