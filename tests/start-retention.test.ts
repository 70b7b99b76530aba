import { expect, onTestFinished, test, vi } from "vitest";
import type { Effect } from "../src/conversation/effect.ts";
import type { LogEvent } from "../src/log/log-event.ts";
import type { RetentionStore } from "../src/requests/retention-store.ts";
import type { SupportRequest } from "../src/requests/support-request.ts";
import { startRetention } from "../src/start-retention.ts";
import { openSqlite, type Store } from "../src/storage/open-sqlite.ts";
import { exampleRequest } from "./requests/example-request.ts";
import { openConversation } from "./storage/open-temporary.ts";

const periods = { draftHours: 72, conversationHours: 24, requestDays: 365, questionDays: 180 };
const counts = { drafts: 0, conversations: 0, requests: 0, questions: 0 };

test("catches up at the start and goes on every hour, with counts alone in the log", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const store = await openSqlite(":memory:");
  onTestFinished(() => store.close());
  const old = new Date("2026-01-01T08:00:00Z");
  await openConversation(store, "old", old);
  await openConversation(store, "newer", new Date("2026-11-23T08:30:00Z"));
  const events: LogEvent[] = [];
  let at = new Date("2026-11-24T08:00:00Z");
  const log = (event: LogEvent) => void events.push(event);
  const job = startRetention({
    store: store.retention,
    alsoDelete: async () => {},
    periods,
    log,
    now: () => at,
  });
  await vi.waitFor(() => expect(events).toHaveLength(1));
  at = new Date("2026-11-24T09:00:00Z");
  vi.advanceTimersByTime(3_600_000);
  await vi.waitFor(() => expect(events).toHaveLength(2));
  await job.stop();
  vi.advanceTimersByTime(3 * 3_600_000);
  expect(events).toEqual([
    { kind: "retention-applied", ...counts, conversations: 1 },
    { kind: "retention-applied", ...counts, conversations: 1 },
  ]);
});

test("the run of the hour takes what was said of the support with the request's data; the answer stays", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const store = await openSqlite(":memory:");
  onTestFinished(() => store.close());
  const createdAt = new Date("2025-11-24T08:30:00Z");
  const { number } = await closeWithComment(store, createdAt);
  const events: LogEvent[] = [];
  let at = new Date("2026-11-24T08:00:00Z");
  const job = startRetention({
    store: store.retention,
    alsoDelete: async () => {},
    periods,
    log: (event) => void events.push(event),
    now: () => at,
  });
  await vi.waitFor(() => expect(events).toHaveLength(1));
  expect(await store.surveys.find(number)).toMatchObject({
    answer: "tak",
    comment: "Pomogło nam szkolenie.",
  });
  at = new Date("2026-11-24T09:00:00Z");
  vi.advanceTimersByTime(3_600_000);
  await vi.waitFor(() => expect(events).toHaveLength(2));
  await job.stop();
  expect(events.at(-1)).toMatchObject({ kind: "retention-applied", requests: 1 });
  expect(await store.surveys.find(number)).toMatchObject({ answer: "tak", comment: null });
});

/** A request of Teams that was closed, and what the person said of the support. */
async function closeWithComment(store: Store, createdAt: Date): Promise<SupportRequest> {
  const request = exampleRequest({ channel: "teams", conversationId: "t1", createdAt });
  const { number } = request;
  await openConversation(store, "t1", createdAt);
  const carryOut = (effects: readonly Effect[]) =>
    store.conversations.turn("t1", (turn) => turn.save(turn.memory, effects, createdAt));
  await carryOut([{ kind: "request-submitted", request }]);
  const actor = { kind: "coordinator", id: "ola@example.org" } as const;
  for (const action of [{ kind: "claim" }, { kind: "close", result: "wsparcie-udzielone" }] as const)
    await store.requests.act(number, { action, actor, at: createdAt });
  await carryOut([
    { kind: "survey-answered", number, answer: "tak", at: createdAt },
    { kind: "survey-commented", number, text: "Pomogło nam szkolenie." },
  ]);
  return request;
}

test("a run that fails is logged without its message, and the next one tries again", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const events: LogEvent[] = [];
  let isBroken = true;
  const store: RetentionStore = {
    findDue: async () => ({ count: 0, oldest: null }),
    removeDue: async () => {
      if (isBroken) throw new Error("disk full at 500 000 000");
      return 0;
    },
    settle: async () => {},
  };
  const log = (event: LogEvent) => void events.push(event);
  const job = startRetention({
    store,
    alsoDelete: async () => {},
    periods,
    log,
    now: () => new Date(),
  });
  await vi.waitFor(() => expect(events).toHaveLength(1));
  isBroken = false;
  vi.advanceTimersByTime(3_600_000);
  await vi.waitFor(() => expect(events).toHaveLength(2));
  await job.stop();
  expect(events.map(({ kind }) => kind)).toEqual(["job-failed", "retention-applied"]);
  expect(JSON.stringify(events)).not.toContain("500 000 000");
});
