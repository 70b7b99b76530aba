import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { databaseFile } from "../../src/storage/database-file.ts";
import { freePort, startChildServer } from "../support/child-server.ts";
import { call, pageToken, readActivities, say, startTalk } from "../support/direct-line.ts";

/** Planted in messages: none of it may reach the log. */
const planted = {
  phone: "500 000 000",
  email: "anna@example.org",
  pesel: "44051401359",
  name: "Przykładowska",
  words: "ogród społeczny",
  note: "Zenobia Przykładowa",
};

const answers = [
  `mój pesel to ${planted.pesel}`,
  `czy ${planted.email} to wasz adres?`,
  "chcę złożyć zgłoszenie",
  "grupa",
  "Mrozy",
  "12",
  "pomysł",
  `Chcemy założyć ${planted.words}, mój PESEL ${planted.pesel}, proszę o pomoc.`,
  "animacja",
  "nie",
  "wiem, dalej",
  `Anna ${planted.name}`,
  `${planted.phone} ${planted.email}`,
];

test("nothing that a person wrote is printed, through a whole request and a turn that fails", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "log-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const key = randomBytes(32).toString("base64");
  const server = await startChildServer({ port: await freePort(), dataDir, key, logLevel: "debug" });
  const { url } = server;
  const { token, resume } = await pageToken(url);
  const talk = await startTalk(url, token);
  for (const text of answers) expect((await say(url, talk, { text })).status).toBe(200);

  // A driver that quotes its input in the error's message, at the moment of storing.
  const database = new SqliteDatabase(databaseFile(dataDir));
  onTestFinished(() => void database.close());
  const quoted = Object.values(planted).join(", ");
  database.exec(
    `create trigger failing before insert on requests begin select raise(abort, '${quoted}'); end`,
  );
  const sending = { text: "wyślij zgłoszenie", channelData: { clientActivityID: "sending" } };
  const failed = await say(url, talk, sending);
  expect([failed.status, failed.json().error.code]).toEqual([502, "BotError"]);
  expect(database.prepare("select count(*) from requests").pluck().get()).toBe(0);

  database.exec("drop trigger failing");
  expect((await say(url, talk, sending)).status).toBe(200);
  for (const text of ["uzupełnij zgłoszenie", `Proszę pytać: ${planted.note}.`, "tak", "co o mnie macie?"])
    expect((await say(url, talk, { text })).status).toBe(200);
  const said = JSON.stringify((await readActivities(url, talk)).activities);
  const number = /\bZG-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(said)?.[0] ?? "no number";
  const stored = JSON.stringify(database.prepare("select * from requests").all());
  expect(stored).toContain(number);
  expect(stored).toContain(planted.name);
  expect(stored).not.toContain(planted.pesel);
  expect(JSON.stringify(database.prepare("select * from request_history").all())).toContain(planted.note);

  await call(`${url}/v3/directline/conversations/${planted.name}?watermark=${planted.phone}`, { token });
  await call(`${url}/${planted.email}`, { token: planted.email });
  await server.kill("SIGTERM");
  const printed = server.output();
  for (const kind of ["turn-taken", "note-added", "turn-failed", "request-refused", "server-stopped"]) {
    expect(printed).toContain(`"kind":"${kind}"`);
  }
  const secrets = [
    ...Object.values(planted),
    "500000000",
    number,
    talk.token,
    resume,
    talk.conversationId,
    key,
  ];
  expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
  for (const line of printed.trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("level");
});
