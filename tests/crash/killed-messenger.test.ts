import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { freePort, startChildServer } from "../support/child-server.ts";
import { startFakeGraph } from "../support/fake-graph.ts";
import { countWaiting, untilSettled } from "../support/messenger-talk.ts";
import { callOf, eventOf, postWebhook, textOf, writeAsMeta } from "../support/messenger-webhook.ts";
import { messengerSettings } from "../support/start-messenger.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const answers = [
  "chcę złożyć zgłoszenie",
  "grupa nieformalna",
  "Mrozy",
  "12",
  "pomysł",
  "Chcemy założyć ogród społeczny i szukamy doradcy.",
  "animacja",
  "nie",
  "wiem, dalej",
  "Anna Przykładowa",
  "500 000 000",
  "wyślij zgłoszenie",
];

const people = Array.from({ length: 8 }, (_, index) => `90000000000000${index}`);

test("what was acknowledged is taken and answered once, in order, over kill -9", {
  timeout: 180_000,
}, async () => {
  let isDown = false;
  const graph = await startFakeGraph((call) => (isDown || call % 9 === 0 ? "busy" : undefined));
  const dataDir = temporaryFolder();
  const key = randomBytes(32).toString("base64");
  const options = { port: await freePort(), dataDir, key, settings: messengerSettings(graph) };
  let server = await startChildServer(options);

  // Everybody's whole intake at once: hundreds of turns and replies wait when the process dies.
  for (const [index, text] of answers.entries()) {
    // Two requests with one phone would be taken for the same one.
    const events = people.map((person) =>
      eventOf(
        textOf(text.replace("500 000 000", `500 000 00${person.at(-1)}`), `m_${person}_${index}`),
        person,
      ),
    );
    expect((await postWebhook(server.url, writeAsMeta(callOf(...events)))).status).toBe(200);
  }
  const left: { arrivals: number; outgoing: number }[] = [];
  for (const delayMs of [0, 30, 60, 300]) {
    await wait(delayMs);
    await server.kill();
    left.push(countWaiting(dataDir));
    server = await startChildServer(options);
  }
  // The last one dies while Meta is away.
  isDown = true;
  await wait(500);
  await server.kill();
  left.push(countWaiting(dataDir));
  isDown = false;
  server = await startChildServer(options);
  await untilSettled(dataDir, 90_000);
  await server.kill("SIGTERM");

  expect(left[0]?.arrivals).toBeGreaterThan(0);
  expect(left.some(({ outgoing }) => outgoing > 0)).toBe(true);
  expect(graph.mistakes).toEqual([]);
  const store = await openSqlite(databaseFile(dataDir));
  const requests = await store.requests.list();
  await store.close();
  expect(requests).toHaveLength(people.length);
  for (const person of people) {
    const texts = graph.sent.filter((sent) => sent.person === person).map(({ message }) => message.text);
    // A reply may come twice where the process died between sending and noting it, but never in another order.
    const once = texts.filter((text, index) => text !== texts[index - 1]);
    expect(once).toHaveLength(new Set(once).size);
    expect(once.at(-1)).toMatch(/^Zapisz ten numer\./);
    expect(once.filter((text) => /Numer zgłoszenia: ZG-/.test(text))).toHaveLength(1);
  }
});
