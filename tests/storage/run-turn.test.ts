import { expect, test } from "vitest";
import type { Turn } from "../../src/conversation/conversation-store.ts";
import { UnknownConversation } from "../../src/conversation/conversation-store.ts";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openConversation, openTemporary, start } from "./open-temporary.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("starts with an empty memory and gives back what was saved", async () => {
  const { conversations } = await openTemporary();
  const memory = { ...emptyMemory, greeted: true, taken: ["m1"] };
  const before = await conversations.turn("c1", async (turn) => {
    await turn.save(memory, [], start);
    return turn.memory;
  });
  expect(before).toEqual(emptyMemory);
  expect(await conversations.turn("c1", async (turn) => turn.memory)).toEqual(memory);
});

test("a turn that throws leaves nothing: no memory, no log, no request, no number used up", async () => {
  const store = await openTemporary();
  const failing = store.conversations.turn("c1", async (turn) => {
    await turn.appendLog("m1", (sequence) => JSON.stringify({ sequence }));
    await turn.save(
      { ...emptyMemory, greeted: true },
      [{ kind: "request-submitted", request: exampleRequest() }],
      start,
    );
    throw new Error("after everything was written");
  });
  await expect(failing).rejects.toThrow("after everything was written");

  expect(await store.conversations.readLog("c1", -1, 10)).toEqual([]);
  expect(await store.requests.list()).toEqual([]);
  await store.conversations.turn("c1", async (turn) => {
    expect(turn.memory).toEqual(emptyMemory);
    expect((await turn.appendLog("m1", () => "{}")).sequence).toBe(0);
  });
});

test("a failed step fails the turn, also where the error is swallowed", async () => {
  const { conversations } = await openTemporary();
  const turn = conversations.turn("c1", async (turn) => {
    await turn.appendLog("same", () => "{}");
    await turn.appendLog("same", () => "{}").catch(() => {});
  });
  await expect(turn).rejects.toThrow("UNIQUE");
  expect(await conversations.readLog("c1", -1, 10)).toEqual([]);
});

test("names a conversation that was never opened", async () => {
  const { conversations } = await openTemporary();
  await expect(conversations.turn("c2", async () => {})).rejects.toBeInstanceOf(UnknownConversation);
});

test("100 turns at once on one conversation keep their order and lose nothing", async () => {
  const { conversations } = await openTemporary();
  const ids = Array.from({ length: 100 }, (_, index) => `m${index}`);
  await Promise.all(
    ids.map((id, index) =>
      conversations.turn("c1", async (turn) => {
        await turn.appendLog(id, (sequence) => JSON.stringify({ id, sequence }));
        await pause(index % 3);
        await turn.appendLog(null, (sequence) => JSON.stringify({ reply: id, sequence }));
        await turn.save({ ...turn.memory, taken: [...turn.memory.taken, id] }, [], start);
      }),
    ),
  );

  const log = await conversations.readLog("c1", -1, 1000);
  expect(log.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 200 }, (_, index) => index));
  expect(log.filter(({ clientId }) => clientId).map(({ clientId }) => clientId)).toEqual(ids);
  expect(log.every(({ sequence, payload }) => JSON.parse(payload).sequence === sequence)).toBe(true);
  expect(await conversations.turn("c1", async (turn) => turn.memory.taken)).toEqual(ids);
});

test("a failing turn does not stop those behind it", async () => {
  const { conversations } = await openTemporary();
  const results = await Promise.allSettled(
    [1, 2, 3].map((number) =>
      conversations.turn("c1", async () => {
        if (number === 2) throw new Error("second");
        return number;
      }),
    ),
  );
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("readers see the last whole turn and do not wait for the open one", async () => {
  const { conversations } = await openTemporary();
  await conversations.turn("c1", async (turn) => await turn.appendLog("m1", () => "{}"));
  await conversations.turn("c1", async (turn) => {
    await turn.appendLog("m2", () => "{}");
    expect(await conversations.readLog("c1", -1, 10)).toHaveLength(1);
    expect(await conversations.find("c1")).toBeDefined();
  });
  expect(await conversations.readLog("c1", -1, 10)).toHaveLength(2);
});

test("a turn that waits for another turn fails at once instead of standing still", async () => {
  const { conversations } = await openTemporary();
  const nested = conversations.turn("c1", async () => await conversations.turn("c1", async () => {}));
  await expect(nested).rejects.toThrow("cannot wait for another turn");
});

test("work started in a turn may take turns once that turn is over", async () => {
  const { conversations } = await openTemporary();
  let later: Promise<number> | undefined;
  await conversations.turn("c1", async () => {
    later = pause(5).then(() => conversations.turn("c1", async () => 7));
  });
  expect(await later).toBe(7);
});

test("a turn kept beyond its end cannot be used", async () => {
  const { conversations } = await openTemporary();
  const kept: Turn = await conversations.turn("c1", async (turn) => turn);
  await expect(kept.appendLog("late", () => "{}")).rejects.toThrow("committed");
  await expect(kept.save(emptyMemory, [], start)).rejects.toThrow("committed");
  expect(await conversations.readLog("c1", -1, 10)).toEqual([]);
});

test("finds what was logged under a client id, in its own conversation only", async () => {
  const store = await openTemporary();
  await openConversation(store, "c2");
  const { conversations } = store;
  await conversations.turn("c1", async (turn) => await turn.appendLog("m1", () => '{"text":"dzień dobry"}'));
  expect(await conversations.turn("c1", async (turn) => await turn.findLogged("m1"))).toEqual({
    sequence: 0,
    clientId: "m1",
    payload: '{"text":"dzień dobry"}',
  });
  expect(await conversations.turn("c1", async (turn) => await turn.findLogged("m2"))).toBeUndefined();
  expect(await conversations.turn("c2", async (turn) => await turn.findLogged("m1"))).toBeUndefined();
});
