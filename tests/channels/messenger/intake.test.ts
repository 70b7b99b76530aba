import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Log } from "../../../src/log/create-logger.ts";
import type { GraphFailure } from "../../support/fake-graph.ts";
import { openMessengerChannel } from "../../support/open-messenger-channel.ts";
import { parseTranscript } from "../../support/parse-transcript.ts";
import { playTranscript } from "../../support/play-transcript.ts";
import { testWorld } from "../../support/test-world.ts";

const failures: readonly GraphFailure[] = ["busy", "limited", "broken", "transient"];

/** Every sixth call goes wrong, each time in another way. */
const nowAndThen = (call: number) => (call % 6 === 0 ? failures[(call / 6) % failures.length] : undefined);

test("a whole intake passes a Graph server that fails now and then", { timeout: 120_000 }, async () => {
  const file = "tests/transcripts/grupa-przyciskami.chat";
  let delays = 0;
  const log: Log = ({ kind }) => {
    if (kind === "messenger-delayed") delays += 1;
  };
  const channel = await openMessengerChannel(testWorld(), { fail: nowAndThen, log });
  await playTranscript(parseTranscript(readFileSync(file, "utf8")), file, channel);
  expect(delays).toBeGreaterThan(2);
  const sent = await channel.requests.list();
  expect(sent.map((request) => [request.channel, request.conversationId])).toEqual([
    ["messenger", expect.stringMatching(/^m_[\w-]{22}$/)],
  ]);
});
