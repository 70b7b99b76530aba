import { expect, test } from "vitest";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { openConversation, openTemporary, start } from "./open-temporary.ts";

const hours = (count: number) => new Date(start.getTime() + count * 3_600_000);

test("opening a conversation again changes nothing of it", async () => {
  const { conversations } = await openTemporary();
  await conversations.turn(
    "c1",
    async (turn) => await turn.save({ ...emptyMemory, greeted: true }, [], start),
  );
  const again = {
    id: "c1",
    channel: "teams",
    resumeHash: "ab",
    createdAt: hours(5),
    lastActivityAt: hours(5),
  };
  await conversations.open(again);
  expect(await conversations.find("c1")).toEqual({
    id: "c1",
    channel: "webchat",
    resumeHash: null,
    createdAt: start,
    lastActivityAt: start,
  });
  expect(await conversations.turn("c1", async (turn) => turn.memory.greeted)).toBe(true);
});

test("does not find what was never opened", async () => {
  const { conversations } = await openTemporary();
  expect(await conversations.find("c2")).toBeUndefined();
  expect(await conversations.readLog("c2", -1, 10)).toEqual([]);
});

test("reads the log in pages, oldest first", async () => {
  const { conversations } = await openTemporary();
  await conversations.turn("c1", async (turn) => {
    for (const id of ["a", "b", "c", "d"]) await turn.appendLog(id, (sequence) => String(sequence));
  });
  const read = async (after: number, limit: number) =>
    (await conversations.readLog("c1", after, limit)).map(({ payload }) => payload);
  expect(await read(-1, 10)).toEqual(["0", "1", "2", "3"]);
  expect(await read(0, 2)).toEqual(["1", "2"]);
  expect(await read(3, 10)).toEqual([]);
});

test("the last activity follows the turns, and never a clock that went back", async () => {
  const { conversations } = await openTemporary();
  const save = (at: Date) => conversations.turn("c1", async (turn) => await turn.save(turn.memory, [], at));
  await save(hours(2));
  await save(hours(1));
  expect((await conversations.find("c1"))?.lastActivityAt).toEqual(hours(2));
});

test("deletes idle conversations with their log, and no others", async () => {
  const store = await openTemporary();
  const { conversations } = store;
  await openConversation(store, "old");
  await openConversation(store, "on-the-line", hours(24));
  for (const id of ["c1", "old"])
    await conversations.turn(id, async (turn) => await turn.appendLog("m", () => "{}"));
  await conversations.turn("c1", async (turn) => await turn.save(turn.memory, [], hours(30)));

  expect(await conversations.deleteIdle(hours(24))).toBe(1);
  expect(await conversations.find("old")).toBeUndefined();
  expect(await conversations.readLog("old", -1, 10)).toEqual([]);
  expect(await conversations.find("on-the-line")).toBeDefined();
  expect(await conversations.readLog("c1", -1, 10)).toHaveLength(1);
  expect(await conversations.deleteIdle(hours(24))).toBe(0);
});
