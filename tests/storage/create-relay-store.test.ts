import { expect, test } from "vitest";
import type { Outgoing } from "../../src/conversation/relay-store.ts";
import { openConversation, openTemporary, start } from "./open-temporary.ts";

const later = (ms: number): Date => new Date(start.getTime() + ms);
const arrival = (id: string, conversationId = "c1") => ({ id, conversationId, payload: `"${id}"` });
const outgoing = (text: string, conversationId = "c1"): Outgoing => ({
  conversationId,
  payload: text,
  sendBefore: later(1_000),
});

test("hands out one conversation's arrivals in order, and the next only after the one before", async () => {
  const { relay } = await openTemporary();
  await relay.keepArrivals([arrival("a"), arrival("b")], start);
  const first = await relay.findArrival(start);
  if (!first) throw new Error("nothing arrived");
  expect(first).toMatchObject({ id: "a", attempts: 0 });
  await relay.postponeArrival(first.sequence, later(500));
  expect(await relay.findArrival(later(499))).toBeUndefined();
  expect(await relay.findArrival(later(500))).toMatchObject({ id: "a", attempts: 1 });
  await relay.dropArrival(first, start, outgoing("sorry"));
  expect(await relay.findArrival(later(500))).toMatchObject({ id: "b" });
  expect(await relay.claimOutgoing(later(1), later(2))).toMatchObject({ payload: "sorry" });
});

test("a postponed arrival holds up nobody else", async () => {
  const { relay } = await openTemporary();
  await relay.keepArrivals([arrival("a"), arrival("x", "c2")], start);
  const first = await relay.findArrival(start);
  await relay.postponeArrival(first?.sequence ?? 0, later(500));
  expect(await relay.findArrival(start)).toMatchObject({ id: "x" });
});

test("an id is taken once, also long after its turn, until it is forgotten", async () => {
  const { relay } = await openTemporary();
  await relay.keepArrivals([arrival("a"), arrival("a")], start);
  const found = await relay.findArrival(start);
  if (!found) throw new Error("nothing arrived");
  const work = async () => [outgoing("one")];
  expect(await relay.takeArrival(found, start, work)).toBe(true);
  expect(await relay.takeArrival(found, start, work)).toBe(false);
  await relay.keepArrivals([arrival("a")], later(1));
  expect(await relay.findArrival(later(1))).toBeUndefined();
  await relay.deleteOld(later(1), start);
  await relay.keepArrivals([arrival("a")], later(2));
  expect(await relay.findArrival(later(2))).toMatchObject({ id: "a" });
});

test("a window is stretched, never shortened, and forgotten when it has closed", async () => {
  const { relay } = await openTemporary();
  const window = { conversationId: "m_1", person: "900000000000001", openUntil: later(10) };
  await relay.keepWindow(window);
  await relay.keepWindow({ ...window, openUntil: later(5) });
  expect(await relay.findWindow("m_1")).toEqual(window);
  await relay.keepWindow({ ...window, openUntil: later(20) });
  await relay.deleteOld(start, later(19));
  expect(await relay.findWindow("m_1")).toMatchObject({ openUntil: later(20) });
  await relay.deleteOld(start, later(20));
  expect(await relay.findWindow("m_1")).toBeUndefined();
});

test("erasing one's data takes the window with it", async () => {
  const store = await openTemporary();
  await openConversation(store, "m_1");
  await store.relay.keepWindow({ conversationId: "m_1", person: "900000000000001", openUntil: later(10) });
  await store.conversations.turn("m_1", async (turn) => {
    await turn.save(turn.memory, [{ kind: "data-erased", requestNumber: null, at: start }], start);
  });
  expect(await store.relay.findWindow("m_1")).toBeUndefined();
});

test("a turn that fails leaves nothing to send, and its arrival is still there", async () => {
  const { relay } = await openTemporary();
  await relay.keepArrivals([arrival("a")], start);
  const found = await relay.findArrival(start);
  if (!found) throw new Error("nothing arrived");
  await expect(relay.takeArrival(found, start, () => Promise.reject(new Error("bug")))).rejects.toThrow(
    "bug",
  );
  expect(await relay.findArrival(start)).toMatchObject({ id: "a", payload: '"a"' });
  expect(await relay.claimOutgoing(later(1), later(2))).toBeUndefined();
});

test("a claimed message, and all behind it, is withheld until the claim ends", async () => {
  const store = await openTemporary();
  const { relay } = store;
  await openConversation(store, "c2");
  await relay.keepArrivals([arrival("a"), arrival("x", "c2")], start);
  for (const said of [[outgoing("1"), outgoing("2")], [outgoing("other", "c2")]]) {
    const found = await relay.findArrival(start);
    if (found) await relay.takeArrival(found, start, async () => said);
  }
  const claim = async (at: number) => (await relay.claimOutgoing(later(at), later(at + 100)))?.payload;
  expect(await claim(1)).toBe("1");
  expect(await claim(1)).toBe("other");
  expect(await claim(1)).toBeUndefined();
  // Whoever claimed it has died: it is handed out once more.
  const again = await relay.claimOutgoing(later(101), later(300));
  expect(again).toMatchObject({ payload: "1", attempts: 1, sendBefore: later(1_000) });
  await relay.removeOutgoing(again?.sequence ?? 0);
  expect([await claim(102), await claim(102)]).toEqual(["2", "other"]);
});
