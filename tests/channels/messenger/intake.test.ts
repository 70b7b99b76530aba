import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { GraphFailure } from "../../support/fake-graph.ts";
import { openMessengerTalk } from "../../support/messenger-talk.ts";
import { parseTranscript } from "../../support/parse-transcript.ts";
import { playOnMessenger } from "../../support/play-on-messenger.ts";
import { startMessenger } from "../../support/start-messenger.ts";

const folder = "tests/transcripts";
const failures: readonly GraphFailure[] = ["busy", "limited", "broken", "transient"];

/** Every sixth call goes wrong, each time in another way. */
const nowAndThen = (call: number) => (call % 6 === 0 ? failures[(call / 6) % failures.length] : undefined);

test("a whole intake passes a Graph server that fails now and then", { timeout: 120_000 }, async () => {
  const messenger = await startMessenger(nowAndThen);
  const { graph, requests, events } = messenger;
  const file = join(folder, "grupa-przyciskami.chat");
  const talk = openMessengerTalk(messenger);
  await playOnMessenger(parseTranscript(readFileSync(file, "utf8")), { ...messenger, talk, file });
  expect(graph.mistakes).toEqual([]);
  expect(events.filter(({ kind }) => kind === "messenger-delayed").length).toBeGreaterThan(2);
  for (const { channel, conversationId } of await requests()) {
    expect([channel, conversationId]).toEqual(["messenger", expect.stringMatching(/^m_[\w-]{22}$/)]);
  }
});

test("every transcript passes unchanged, rendering aside, with the same request", {
  timeout: 300_000,
}, async () => {
  const messenger = await startMessenger();
  const names = readdirSync(folder).filter((name) => name.endsWith(".chat"));
  const wrong: string[] = [];
  for (const [index, name] of names.entries()) {
    const file = join(folder, name);
    const earlier = new Set((await messenger.requests()).map(({ number }) => number));
    const requests = async () => (await messenger.requests()).filter(({ number }) => !earlier.has(number));
    const talk = openMessengerTalk({ ...messenger, person: String(900_000_000_000_100 + index) });
    const transcript = parseTranscript(readFileSync(file, "utf8"));
    await playOnMessenger(transcript, { ...messenger, requests, talk, file }).catch((error) =>
      wrong.push(error.message),
    );
    messenger.setClock(undefined);
  }
  expect(wrong).toEqual([]);
  expect(messenger.graph.mistakes).toEqual([]);
  expect(names.length).toBeGreaterThan(60);
});
