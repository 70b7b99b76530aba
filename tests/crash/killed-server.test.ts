import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { type ChildServer, freePort, startChildServer } from "../support/child-server.ts";
import { type Heard, openTalk } from "../support/patient-client.ts";

const intakes = 200;
const atOnce = 16;

/** What is typed where no button answers, in the order of the questions. */
const typed = (name: string): string[] => [
  "12",
  `Chcemy razem prowadzić warsztaty i szukamy doradcy, sprawa ${name}.`,
  "Anna Przykładowa",
  "500 000 000",
];

/** What is pressed: the first of these that the assistant offers. */
const pressed = ["send:", "do:next", "step:rodzaj=grupa", "step:miejsce=minski", "step:grupa-etap=pomysl"];
const alsoPressed = ["step:formy-wsparcia=szkolenia", "step:szczegoly=nie", "step:informacja=wiem-dalej"];

test("no confirmed request is lost, doubled or half over kill -9", { timeout: 240_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "killed-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const options = { port: await freePort(), dataDir, key: randomBytes(32).toString("base64") };
  let server: ChildServer = await startChildServer(options);
  let kills = 0;
  let retries = 0;
  let isDone = false;
  const killing = (async () => {
    while (!isDone) {
      await wait(400 + Math.random() * 1_200);
      await server.kill();
      kills += 1;
      server = await startChildServer(options);
    }
  })();

  const names = Array.from({ length: intakes }, (_, index) => `nr-${index}`);
  const seen = new Map<string, { number: string; summary: string }>();
  const work = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      seen.set(name, await runIntake(server.url, name, () => (retries += 1)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  isDone = true;
  await killing;
  await server.kill();

  const store = await openSqlite(databaseFile(dataDir));
  onTestFinished(() => store.close());
  const stored = await store.requests.list();
  expect(stored.map(({ number }) => number).sort()).toEqual(
    [...seen.values()].map(({ number }) => number).sort(),
  );
  expect(new Set(stored.map(({ draftId }) => draftId)).size).toBe(intakes);
  for (const { number, summary } of seen.values()) {
    const found = await store.requests.find(number);
    expect(found?.history.map(({ kind }) => kind)).toEqual(["submitted"]);
    const rows = found?.request.fields.map(({ label, text }) => `${label}: ${text}`) ?? [];
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(summary).toContain(row);
  }
  // The server did die in the middle of the work.
  expect(kills).toBeGreaterThan(5);
  expect(retries).toBeGreaterThan(kills);
});

async function runIntake(
  url: string,
  name: string,
  onRetry: () => void,
): Promise<{ number: string; summary: string }> {
  const talk = await openTalk(url, name, onRetry);
  const texts = typed(name);
  let summary = "";
  let heard = await talk.say("", "do:apply");
  for (let turns = 0; turns < 30; turns += 1) {
    const number = /ZG-\w{4}-\w{4}/.exec(JSON.stringify(heard))?.[0];
    if (number !== undefined) return { number, summary };
    summary = heard.find((activity) => activity.summary !== undefined)?.summary ?? summary;
    const offered = choicesOf(heard);
    const button = [...pressed, ...alsoPressed]
      .map((start) => offered.find((value) => value.startsWith(start)))
      .find(Boolean);
    heard = button === undefined ? await talk.say(texts.shift() ?? "?") : await talk.say("", button);
  }
  throw new Error(`${name}: no number after 30 turns`);
}

function choicesOf(heard: readonly Heard[]): string[] {
  const last = heard.findLast(({ suggestedActions }) => suggestedActions !== undefined);
  return last?.suggestedActions?.actions.map(({ value }) => value.choice) ?? [];
}
