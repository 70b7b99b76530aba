import { expect, onTestFinished, test, vi } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";
import type { LogEvent } from "../../src/log/log-event.ts";
import { startAssistant } from "../../src/start-assistant.ts";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { ADAM, ANNA } from "../support/start-panel-server.ts";
import { startSmtp } from "../support/start-smtp.ts";
import { submitRequests } from "../support/submit-requests.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const sent = new Date("2027-01-11T10:00:00+01:00");
const { number } = exampleRequest();

test("a server that comes back reminds the deputy of whoever is away, once, at every start", {
  timeout: 60_000,
}, async () => {
  const dataDir = temporaryFolder();
  const before = await openSqlite(databaseFile(dataDir));
  await submitRequests(before, [exampleRequest({ createdAt: sent })]);
  for (const member of [ANNA, ADAM]) await before.staff.add(member);
  const absence = { email: ANNA.email, firstDay: "2027-01-11", lastDay: "2027-01-29", deputy: ADAM.email };
  await before.absences.save(absence);
  const claim = { kind: "claim" } as const;
  await before.requests.act(number, {
    action: claim,
    actor: { kind: "coordinator", id: ANNA.email },
    at: sent,
  });
  await before.close();

  const smtp = await startSmtp();
  const events: LogEvent[] = [];
  const settings = { NODE_ENV: "test", PORT: "0", DATA_DIR: dataDir, SMTP_HOST: "127.0.0.1" };
  const mail = { SMTP_PORT: String(smtp.port), MAIL_FROM: "asystent@example.org", STAFF_MAIL: ANNA.email };
  const config = readConfig({ ...settings, ...mail });
  const began = Date.now();
  const now = () => new Date(Date.parse("2027-01-25T10:00:00+01:00") + Date.now() - began);
  const start = async () => {
    const assistant = await startAssistant(config, { log: (event) => events.push(event), now });
    onTestFinished(async () => void (await assistant.stop().catch(() => {})));
    return assistant;
  };
  const reminders = () =>
    smtp.received.filter(({ headers }) => headers.get("subject")?.includes("Przypomnienie"));
  const first = await start();
  await vi.waitFor(() => expect(reminders()).toHaveLength(1), { timeout: 20_000, interval: 100 });
  await first.stop();
  const second = await start();
  await vi.waitFor(() => expect(events.filter(({ kind }) => kind === "retention-applied")).toHaveLength(2));
  await second.stop();
  expect(reminders().map(({ recipients }) => recipients)).toEqual([[ADAM.email]]);
  expect(events.filter(({ kind }) => kind === "requests-reminded")).toEqual([
    { kind: "requests-reminded", count: 1 },
  ]);
  const log = JSON.stringify(events);
  for (const told of [number, ANNA.email, ADAM.email, "500000000", "500 000 000"])
    expect(log).not.toContain(told);
});
