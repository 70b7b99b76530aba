import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { seededRandom } from "../../src/knowledge/seeded-random.ts";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { type ChildOptions, type ChildServer, freePort, startChildServer } from "../support/child-server.ts";
import { openTalk } from "../support/patient-client.ts";
import { type SeenRequest, type StepAnswers, takeIntake } from "../support/take-intake.ts";

const intakes = 200;
const atOnce = 16;
const kills = 13;
/** No intake takes fewer messages, so that the last kill still falls into the work. */
const messagesEach = 12;
const random = seededRandom(20_241_231);

/** One moment in each thirteenth of the work: after so many messages, and some milliseconds more. */
const moments = Array.from({ length: kills }, (_, index) => ({
  afterMessages: Math.floor(((index + random()) / kills) * intakes * messagesEach),
  delayMs: random() * 40,
}));

const kinds = ["grupa", "pes", "ps", "jst", "osoba"];

/** `name` stands in the description: no two requests are alike. */
const answersOf = (name: string, index: number): StepAnswers => ({
  rodzaj: kinds[index % kinds.length] ?? "grupa",
  miejsce: "minski",
  "grupa-liczba-osob": "12",
  "grupa-opis": `Chcemy razem prowadzić warsztaty i szukamy doradcy, sprawa ${name}.`,
  opis: `Potrzebujemy porady o umowach i podatkach, sprawa ${name}.`,
  nazwa: "Fundacja Przykładowa",
  "jst-nazwa": "Urząd Gminy Przykładowo",
  szczegoly: "nie",
  informacja: "wiem-dalej",
  "imie-nazwisko": "Anna Przykładowa",
  kontakt: "500 000 000",
  rola: "zarząd",
  stanowisko: "kierowniczka",
});

const longTest = { timeout: 240_000 };

test("no confirmed request is lost, doubled or half over kill -9", longTest, async ({ signal }) => {
  const dataDir = mkdtempSync(join(tmpdir(), "killed-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const { seen, killed, resentRequests } = await takeIntakesOverKills(dataDir, signal);

  const store = await openSqlite(databaseFile(dataDir));
  onTestFinished(() => store.close());
  const stored = await store.requests.list();
  const numbers = [...seen.values()].map(({ number }) => number);
  expect(stored.map(({ number }) => number).sort()).toEqual(numbers.sort());
  expect(new Set(stored.map(({ draftId }) => draftId)).size).toBe(intakes);
  for (const [name, { number, rows }] of seen) {
    const found = await store.requests.find(number);
    expect(found?.history.map(({ kind }) => kind)).toEqual(["submitted"]);
    expect(found?.request.fields.map(({ label, text }) => `${label}: ${text}`)).toEqual(rows);
    expect(rows.join()).toContain(`sprawa ${name}.`);
    expect(rows.join()).toContain("Anna Przykładowa");
  }
  // The server did die in the middle of the work, also between the sending of a request and its answer.
  expect(killed).toBe(kills);
  expect(resentRequests.size).toBeGreaterThan(0);
});

type Progress = { messages: number; seen: Map<string, SeenRequest>; resentRequests: Set<string> };

async function takeIntakesOverKills(dataDir: string, timeOut: AbortSignal) {
  const options = { port: await freePort(), dataDir, key: randomBytes(32).toString("base64") };
  const server = await startChildServer(options);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, timeOut]);
  const progress: Progress = { messages: 0, seen: new Map(), resentRequests: new Set() };
  const { seen, resentRequests } = progress;
  const patience = {
    signal,
    onSay: () => (progress.messages += 1),
    onResend: (choice = "") => choice.startsWith("send:") && resentRequests.add(choice),
  };
  const waiting = Array.from({ length: intakes }, (_, index) => ({ name: `nr-${index}`, index }));
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const talk = await openTalk(server.url, next.name, patience);
      seen.set(next.name, await takeIntake(talk, answersOf(next.name, next.index)));
    }
  };
  const killing = killNowAndThen(server, { options, progress, signal });
  const all = [killing, ...Array.from({ length: atOnce }, work)];
  try {
    await Promise.all(all);
  } finally {
    // Where one has failed, the others would go on after the test's end.
    stop.abort();
    await Promise.allSettled(all);
  }
  const { killed, last } = await killing;
  await last.kill();
  return { seen, killed, resentRequests };
}

type Killing = { options: ChildOptions; progress: Progress; signal: AbortSignal };

/** Kills and starts the server again at each moment; how many of them fell into the work, and the last server. */
async function killNowAndThen(server: ChildServer, { options, progress, signal }: Killing) {
  const isDone = () => progress.seen.size === intakes;
  let last = server;
  let killed = 0;
  for (const { afterMessages, delayMs } of moments) {
    while (progress.messages < afterMessages && !isDone()) await wait(2, undefined, { signal });
    await wait(delayMs, undefined, { signal });
    if (isDone()) break;
    killed += 1;
    await last.kill();
    last = await startChildServer(options);
  }
  return { killed, last };
}
