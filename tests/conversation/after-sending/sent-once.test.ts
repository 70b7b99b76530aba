import { expect, test } from "vitest";
import { openTemporary } from "../../storage/open-temporary.ts";
import { testWorld } from "../../support/test-world.ts";
import { openTalk } from "./open-talk.ts";

const world = testWorld();

async function begin() {
  const store = await openTemporary();
  const talk = await openTalk("c2", { world, store });
  await talk.fillIn("500 000 000");
  const send = talk.valueOf("Wyślij zgłoszenie");
  expect(send).toMatch(/^send:/);
  const numbers = async () => (await store.requests.list()).map(({ number }) => number).reverse();
  return { store, talk, send, numbers };
}

test("a second click on the same button, or one in a second tab, sends nothing and tells the number", async () => {
  const { talk, send, numbers } = await begin();
  await talk.tell("Wyślij zgłoszenie", send);
  const [number = "?"] = await numbers();
  expect(await talk.tell("Wyślij zgłoszenie", send)).toBe(
    `To zgłoszenie jest już wysłane. Jego numer to ${number}.`,
  );
  expect(await numbers()).toEqual([number]);
  expect(talk.effects).toEqual(["request-submitted"]);
});

test("two clicks that arrive together give one request", async () => {
  const { talk, send, numbers } = await begin();
  await Promise.all([talk.tell("Wyślij zgłoszenie", send), talk.tell("Wyślij zgłoszenie", send)]);
  expect(await numbers()).toHaveLength(1);
});

test("the button of an earlier request tells that one's number, also while another is filled in", async () => {
  const { talk, send, numbers } = await begin();
  await talk.tell("", send);
  await talk.fillIn("500 000 001");
  const [first = "?"] = await numbers();
  expect(await talk.tell("", send)).toContain(first);
  await talk.tell("", talk.valueOf("Wyślij zgłoszenie"));
  expect(await numbers()).toHaveLength(2);
  expect(await talk.tell("", send)).toContain(first);
});

test("the button to send a second one does nothing where none was asked about", async () => {
  const { talk, numbers } = await begin();
  await talk.tell("", "do:send-second");
  expect(await numbers()).toEqual([]);
});

test("pressed twice, it sends one", async () => {
  const { talk, send, numbers } = await begin();
  await talk.tell("", send);
  await talk.fillIn("500 000 000");
  await talk.tell("", talk.valueOf("Wyślij zgłoszenie"));
  const second = talk.valueOf("Wyślij drugie");
  await talk.tell("", second);
  await talk.tell("", second);
  expect(await numbers()).toHaveLength(2);
});
