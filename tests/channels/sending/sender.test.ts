import { expect, onTestFinished, test } from "vitest";
import { conversationLimits } from "../../../src/channels/sending/rate-window.ts";
import { SendFailed } from "../../../src/channels/sending/send-failed.ts";
import { type Outgoing, Sender } from "../../../src/channels/sending/sender.ts";
import type { LogEvent } from "../../../src/log/log-event.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";

/** A sender whose clock moves by its own waiting only. `answers` are statuses, one an attempt; 200 afterwards. */
async function startSender(...answers: (number | SendFailed)[]) {
  const { deliveries, close } = await openSqlite(":memory:");
  onTestFinished(close);
  const events: LogEvent[] = [];
  const sentAt: number[] = [];
  const waits: number[] = [];
  let clock = 0;
  const sender = new Sender({
    deliveries,
    log: (event) => events.push(event),
    now: () => new Date("2026-11-24T08:00:00Z"),
    limits: conversationLimits,
    elapsedMs: () => clock,
    wait: async (ms) => {
      waits.push(ms);
      clock += ms;
    },
    random: () => 1,
  });
  const sent: string[] = [];
  const outgoing = (key: string, texts: readonly string[], conversationId = "c1"): Outgoing => ({
    channel: "teams",
    conversationId,
    key,
    activities: texts.map((text) => ({ type: "message", text })),
    send: async ({ text = "" }) => {
      const answer = answers.shift() ?? 200;
      if (answer instanceof Error) throw answer;
      if (answer !== 200) throw new SendFailed(answer);
      sent.push(text);
      sentAt.push(clock);
    },
  });
  return { sender, deliveries, outgoing, events, sent, sentAt, waits };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));

test("sends in order, and the same thing once", async () => {
  const { sender, outgoing, sent } = await startSender();
  const same = outgoing("news-1", ["a", "b"]);
  const both = await Promise.all([
    sender.deliver(same),
    sender.deliver(same),
    sender.deliver(outgoing("2", ["c"])),
  ]);
  expect(both).toEqual([{ kind: "sent" }, { kind: "sent" }, { kind: "sent" }]);
  expect(sent).toEqual(["a", "b", "c"]);
  await sender.deliver(outgoing("news-1", ["a", "b"], "another conversation"));
  expect(sent).toEqual(["a", "b", "c", "a", "b"]);
});

test("keeps the limits of a conversation: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour", async () => {
  const { sender, outgoing, sentAt } = await startSender();
  await sender.deliver(outgoing("many", numbers(1_900)));
  expect(sentAt).toHaveLength(1_900);
  for (const { count, ms } of conversationLimits) {
    const shortest = Math.min(...sentAt.slice(count).map((at, index) => at - (sentAt[index] ?? 0)));
    expect(shortest, `${count} in ${ms} ms`).toBeGreaterThanOrEqual(ms);
  }
  // No slower than that either: the eighth waits for the first second, the ninth for the second.
  expect(sentAt.slice(6, 9)).toEqual([0, 1_000, 2_000]);
});

test("counts each conversation by itself", async () => {
  const { sender, outgoing, waits } = await startSender();
  for (const id of numbers(20)) await sender.deliver(outgoing("key", ["a"], id));
  expect(waits).toEqual([]);
});

test.each([429, 412, 502, 504])("tries again after %i, waiting longer each time", async (status) => {
  const { sender, outgoing, sent, waits, events } = await startSender(status, status, status);
  expect(await sender.deliver(outgoing("key", ["a", "b"]))).toEqual({ kind: "sent" });
  expect(sent).toEqual(["a", "b"]);
  expect(waits.slice(0, 3)).toEqual([1_000, 2_000, 4_000]);
  expect(events).toContainEqual({ kind: "send-delayed", channel: "teams", status, attempt: 3 });
});

test("tries again where no answer came, and waits as long as it is asked to", async () => {
  const { sender, outgoing, sent, waits } = await startSender(
    new SendFailed(null),
    new SendFailed(429, 9_000),
  );
  expect(await sender.deliver(outgoing("key", ["a"]))).toEqual({ kind: "sent" });
  expect(sent).toEqual(["a"]);
  expect(waits).toEqual([1_000, 9_000]);
});

test("gives up after six attempts, and goes on from there at the next delivery", async () => {
  const { sender, outgoing, sent, events } = await startSender(200, 502, 502, 502, 502, 502, 502);
  expect(await sender.deliver(outgoing("key", ["a", "b", "c"]))).toEqual({ kind: "failed" });
  expect(events.at(-1)).toEqual({ kind: "send-failed", channel: "teams", status: 502 });
  expect(await sender.deliver(outgoing("key", ["a", "b", "c"]))).toEqual({ kind: "sent" });
  expect(sent).toEqual(["a", "b", "c"]);
});

test.each([403, 404])(
  "takes %i as final: nothing more is tried, and the address is forgotten",
  async (status) => {
    const { sender, outgoing, sent, waits, deliveries } = await startSender(status);
    const updatedAt = new Date();
    await deliveries.keepAddress({ conversationId: "c1", channel: "teams", reference: "{}", updatedAt });
    expect(await sender.deliver(outgoing("key", ["a", "b"]))).toEqual({ kind: "refused" });
    expect([sent, waits]).toEqual([[], []]);
    expect(await deliveries.findAddress("c1")).toBeUndefined();
  },
);

test.each([400, 401, 413, 500])("does not repeat what was answered with %i", async (status) => {
  const { sender, outgoing, waits } = await startSender(status);
  expect(await sender.deliver(outgoing("key", ["a"]))).toEqual({ kind: "failed" });
  expect(waits).toEqual([]);
});
