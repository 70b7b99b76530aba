import { expect, test } from "vitest";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { openTemporary, start } from "./open-temporary.ts";

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
  expect(await conversations.find("c1")).toMatchObject({
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
