import { expect, test } from "vitest";
import type { WantedRequests } from "../../src/conversation/conversation-store.ts";
import type { Effect } from "../../src/conversation/effect.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openTemporary, start } from "./open-temporary.ts";

const yesterday = exampleRequest({
  number: "ZG-AAAA-AAAA",
  draftId: "d0",
  createdAt: new Date("2026-11-23T09:00Z"),
});
const today = exampleRequest();
const stranger = exampleRequest({
  number: "ZG-CCCC-CCCC",
  draftId: "d2",
  createdAt: new Date("2026-11-24T09:00Z"),
  answers: { kontakt: { kind: "contact", phone: "+48500000009", email: null } },
});

async function openWith(...effects: Effect[]) {
  const store = await openTemporary();
  const requests = [stranger, today, yesterday];
  const all = [...requests.map((request): Effect => ({ kind: "request-submitted", request })), ...effects];
  await store.conversations.turn("c1", (turn) => turn.save(turn.memory, all, start));
  const find = (wanted: WantedRequests) =>
    store.conversations.turn("c1", (turn) => turn.findRequests(wanted));
  const numbers = async (wanted: WantedRequests) => (await find(wanted)).map(({ request }) => request.number);
  return { find, numbers };
}

const since = new Date("2026-11-23T10:00Z");

test("finds requests by number, with their history, and leaves unknown numbers out", async () => {
  const note: Effect = { kind: "note-added", number: today.number, text: "Wolimy rano.", at: start };
  const { find } = await openWith(note);
  const [found, ...others] = await find({ numbers: ["ZG-2222-2222", today.number], sender: null });
  expect(others).toEqual([]);
  expect(found?.request).toEqual(today);
  expect(found?.history.map(({ kind, detail }) => [kind, detail])).toEqual([
    ["submitted", null],
    ["noted", { note: "Wolimy rano." }],
  ]);
});

test("finds what one sender left since a moment, by phone or e-mail however it is capitalised", async () => {
  const { numbers } = await openWith();
  const sentBy = (phone: string | null, email: string | null, from = since) =>
    numbers({ numbers: [], sender: { contact: { phone, email }, since: from } });
  expect(await sentBy("+48500000000", null)).toEqual([today.number]);
  expect(await sentBy(null, "OSOBA@example.org")).toEqual([today.number]);
  expect(await sentBy("+48500000001", null)).toEqual([]);
  expect(await sentBy("+48500000000", null, new Date(0))).toEqual([yesterday.number, today.number]);
});

test("gives each request once, oldest first", async () => {
  const { numbers } = await openWith();
  const sender = { contact: { phone: "+48500000000", email: null }, since: new Date(0) };
  expect(await numbers({ numbers: [stranger.number, today.number], sender })).toEqual([
    yesterday.number,
    today.number,
    stranger.number,
  ]);
});

test("an erased request is nobody's any more", async () => {
  const erased: Effect = { kind: "data-erased", requestNumber: today.number, at: start };
  const { numbers } = await openWith(erased);
  const contact = { phone: "+48500000000", email: "osoba@example.org" };
  expect(await numbers({ numbers: [], sender: { contact, since } })).toEqual([]);
});
