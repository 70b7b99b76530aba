import { expect, onTestFinished, test } from "vitest";
import type { MessengerMessage } from "../../../src/channels/messenger/messenger-message.ts";
import { MessengerRelay } from "../../../src/channels/messenger/messenger-relay.ts";
import { parseWebhook } from "../../../src/channels/messenger/parse-webhook.ts";
import type { TakeMessage } from "../../../src/conversation/take-message.ts";
import type { LogEvent } from "../../../src/log/log-event.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";
import { callOf, eventOf, textOf } from "../../support/messenger-webhook.ts";

const apology = "please once more";

/** A relay with a real store whose turns of texts with "bug" fail so many times. */
async function openRelay(failures: number) {
  const store = await openSqlite(":memory:");
  const sent: string[] = [];
  const events: LogEvent[] = [];
  let left = failures;
  const takeMessage: TakeMessage = async (turn, message) => {
    if (message.text.includes("bug") && left-- > 0) throw new Error(`quoted: ${message.text}`);
    await turn.save(turn.memory, [], message.at);
    return [{ kind: "text", text: `heard ${message.text}` }];
  };
  const relay = new MessengerRelay({
    ...store,
    takeMessage,
    sayFailure: () => apology,
    send: async (_: string, { text }: MessengerMessage) => {
      sent.push(text);
      return { kind: "sent" };
    },
    publicUrl: "https://asystent.example.org",
    timing: { turnMs: 1_000, pollMs: 5, claimMs: 1_000, firstWaitMs: 1, longestWaitMs: 5 },
    log: (event) => events.push(event),
    now: () => new Date(),
    random: () => 0,
  });
  onTestFinished(async () => {
    await relay.stop();
    await store.close();
  });
  const texts = ["one", "bug", "two"].map((text) => eventOf(textOf(text)));
  await relay.accept(parseWebhook(callOf(...texts), new Date()));
  await expect.poll(() => sent.length, { timeout: 5_000 }).toBe(3);
  return { sent, events };
}

test("a turn that failed is taken again, before what the person wrote later", async () => {
  const { sent, events } = await openRelay(3);
  expect(sent).toEqual(["heard one", "heard bug", "heard two"]);
  expect(events.filter(({ kind }) => kind === "turn-failed")).toHaveLength(3);
  expect(JSON.stringify(events)).not.toContain("quoted");
});

test("a turn that keeps failing is given up, and the person hears of it and can go on", async () => {
  const { sent } = await openRelay(Number.POSITIVE_INFINITY);
  expect(sent).toEqual(["heard one", apology, "heard two"]);
});
