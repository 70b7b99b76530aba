import { expect, onTestFinished, test } from "vitest";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { openConversation } from "./open-temporary.ts";

async function openStore() {
  const store = await openSqlite(":memory:");
  onTestFinished(store.close);
  return store;
}

const address = (reference: string, updatedAt = new Date("2026-11-24T08:00:00Z")) =>
  ({ conversationId: "c1", channel: "teams", reference, updatedAt }) as const;

test("keeps the newest address of a conversation", async () => {
  const { deliveries } = await openStore();
  expect(await deliveries.findAddress("c1")).toBeUndefined();
  await deliveries.keepAddress(address('{"serviceUrl":"https://old.example.org"}'));
  const newer = address('{"serviceUrl":"https://new.example.org"}', new Date("2026-11-25T08:00:00Z"));
  await deliveries.keepAddress(newer);
  expect(await deliveries.findAddress("c1")).toEqual(newer);
  await deliveries.deleteAddress("c1");
  expect(await deliveries.findAddress("c1")).toBeUndefined();
});

test("remembers what was sent until it is old", async () => {
  const { deliveries } = await openStore();
  await deliveries.keepSent("c1", "m1|0", new Date("2026-11-24T08:00:00Z"));
  await deliveries.keepSent("c1", "m1|0", new Date("2026-11-24T09:00:00Z"));
  await deliveries.keepAddress(address("{}"));
  expect(await deliveries.isSent("c1", "m1|0")).toBe(true);
  expect(await deliveries.isSent("c1", "m1|1")).toBe(false);
  expect(await deliveries.isSent("c2", "m1|0")).toBe(false);
  const [same, later] = [new Date("2026-11-24T08:00:00Z"), new Date("2026-11-24T08:00:01Z")];
  await deliveries.deleteOld(same, same);
  expect(await deliveries.isSent("c1", "m1|0")).toBe(true);
  await deliveries.deleteOld(same, later);
  expect(await deliveries.isSent("c1", "m1|0")).toBe(false);
  expect(await deliveries.findAddress("c1")).toBeDefined();
  await deliveries.deleteOld(later, later);
  expect(await deliveries.findAddress("c1")).toBeUndefined();
});

test("forgets where and what was sent when somebody has their data erased", async () => {
  const store = await openStore();
  await openConversation(store, "c1");
  await store.deliveries.keepAddress(address("{}"));
  await store.deliveries.keepSent("c1", "m1|0", new Date());
  const at = new Date("2026-11-24T10:00:00Z");
  await store.conversations.turn("c1", (turn) =>
    turn.save(turn.memory, [{ kind: "data-erased", requestNumber: null, at }], at),
  );
  expect(await store.deliveries.findAddress("c1")).toBeUndefined();
  expect(await store.deliveries.isSent("c1", "m1|0")).toBe(false);
});
