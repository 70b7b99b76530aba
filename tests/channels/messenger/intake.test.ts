import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GraphFailure } from "../../support/fake-graph.ts";
import { openMessengerTalk } from "../../support/messenger-talk.ts";
import { parseTranscript } from "../../support/parse-transcript.ts";
import { playOnMessenger } from "../../support/play-on-messenger.ts";
import { startMessenger } from "../../support/start-messenger.ts";

const long = { timeout: 120_000 };

const failures: readonly GraphFailure[] = ["busy", "limited", "broken", "transient"];

/** Every sixth call goes wrong, each time in another way. */
const nowAndThen = (call: number) => (call % 6 === 0 ? failures[(call / 6) % failures.length] : undefined);

describe("a whole intake through Messenger's webhook", () => {
  test.each([
    ["grupa-przyciskami.chat", nowAndThen],
    ["grupa-slowami.chat", undefined],
    ["jst.chat", undefined],
    ["pes-kgw.chat", undefined],
    ["wczesne-kgw.chat", undefined],
    ["poprawki-w-podsumowaniu.chat", undefined],
    ["miejsce-niejednoznaczne.chat", undefined],
  ])("%s ends with the same request as on the web", long, async (name, fail) => {
    const { graph, requests, events, ...rest } = await startMessenger(fail);
    const file = join("tests/transcripts", name);
    const transcript = parseTranscript(readFileSync(file, "utf8"));
    await playOnMessenger(transcript, { talk: openMessengerTalk({ ...rest, graph }), requests, file });
    expect(graph.mistakes).toEqual([]);
    if (fail) expect(events.filter(({ kind }) => kind === "messenger-delayed").length).toBeGreaterThan(2);
    for (const { channel, conversationId } of await requests()) {
      expect([channel, conversationId]).toEqual(["messenger", expect.stringMatching(/^m_[\w-]{22}$/)]);
    }
  });
});
