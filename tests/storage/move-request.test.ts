import { expect, test } from "vitest";
import type { Actor } from "../../src/requests/actor.ts";
import { openSqlite, type Store } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openConversation, openTemporary, start, temporaryFile } from "./open-temporary.ts";

const later = new Date("2026-11-25T10:00:00.000Z");
const { number } = exampleRequest();
const coordinator = (id: string): Actor => ({ kind: "coordinator", id });
const claim = { kind: "claim" } as const;

async function submit(store: Store, changes: Parameters<typeof exampleRequest>[0] = {}): Promise<void> {
  const request = exampleRequest(changes);
  await store.conversations.turn("c1", async (turn) => {
    await turn.save(turn.memory, [{ kind: "request-submitted", request }], start);
  });
}

test("of two claims at once one wins, and the other learns who has it, a hundred times", async () => {
  const file = temporaryFile();
  // Two processes, as far as the database can tell: each has its own connections and its own queue.
  const [one, other] = [await openSqlite(file), await openSqlite(file)];
  await openConversation(one, "c1");
  for (let round = 0; round < 100; round += 1) {
    const name = `ZG-${round}`;
    await submit(one, { number: name, draftId: name });
    const outcomes = await Promise.all([
      one.requests.act(name, { action: claim, actor: coordinator("ola"), at: later }),
      other.requests.act(name, { action: claim, actor: coordinator("jan"), at: later }),
    ]);
    const winners = outcomes.flatMap((acted) => (acted.kind === "done" ? [acted.request.handling.by] : []));
    expect(winners).toHaveLength(1);
    expect(outcomes).toContainEqual({ kind: "taken", by: winners[0] });
    expect((await one.requests.find(name))?.history.map(({ kind }) => kind)).toEqual([
      "submitted",
      "claimed",
    ]);
  }
  await Promise.all([one.close(), other.close()]);
});

test("a whole life is kept: record, actors, reasons", async () => {
  const { requests, ...store } = await openTemporary();
  await submit({ requests, ...store });
  const partner = (id: string): Actor => ({ kind: "partner", partner: id, id: null });
  const life = [
    { action: claim, actor: coordinator("ola") },
    { action: { kind: "forward", partner: "fise", reason: "bo blisko" }, actor: coordinator("ola") },
    { action: { kind: "decline", reason: "brak miejsc" }, actor: partner("fise") },
    { action: { kind: "forward", partner: "boris", reason: "następny" }, actor: coordinator("ola") },
    { action: { kind: "accept" }, actor: partner("boris") },
    { action: { kind: "contact" }, actor: partner("boris") },
    { action: { kind: "close", result: "wsparcie-udzielone" }, actor: partner("boris") },
  ] as const;
  for (const { action, actor } of life)
    expect(await requests.act(number, { action, actor, at: later })).toMatchObject({ kind: "done" });
  const found = await requests.find(number);
  expect(found?.request).toMatchObject({
    status: "zakonczone",
    handling: { by: "ola", partner: "boris", declinedBy: ["fise"], changedAt: later },
  });
  expect(found?.history.map(({ kind, actor, detail }) => [kind, actor, detail])).toEqual([
    ["submitted", "osoba", null],
    ["claimed", "ola", null],
    ["forwarded", "ola", { partner: "fise", reason: "bo blisko" }],
    ["declined", "partner:fise", { partner: "fise", reason: "brak miejsc" }],
    ["forwarded", "ola", { partner: "boris", reason: "następny" }],
    ["accepted", "partner:boris", { partner: "boris" }],
    ["contacted", "partner:boris", { partner: "boris" }],
    ["closed", "partner:boris", { result: "wsparcie-udzielone" }],
  ]);
});

test("what is refused leaves no trace", async () => {
  const { requests, ...store } = await openTemporary();
  await submit({ requests, ...store });
  const acted = await requests.act(number, {
    action: { kind: "accept" },
    actor: coordinator("ola"),
    at: later,
  });
  expect(acted).toEqual({ kind: "not-now", status: "nowe", action: "accept" });
  expect(await requests.act("ZG-2222-2222", { action: claim, actor: coordinator("ola"), at: later })).toEqual(
    {
      kind: "unknown",
    },
  );
  expect((await requests.find(number))?.history).toHaveLength(1);
});

test("a page of what fits, how many there are, and all of them in portions", async () => {
  const { requests, ...store } = await openTemporary();
  const total = 450;
  for (let index = 0; index < total; index += 1) {
    const name = `ZG-${String(index).padStart(4, "0")}`;
    // Several share a moment: the number decides among them.
    const createdAt = new Date(start.getTime() + Math.floor(index / 3) * 1000);
    await submit({ requests, ...store }, { number: name, draftId: name, createdAt });
  }
  await requests.act("ZG-0007", { action: claim, actor: coordinator("ola"), at: later });
  const all = (await requests.list()).map((request) => request.number);
  const page = await requests.search({ statuses: ["nowe"] }, { limit: 3, offset: 2 });
  expect(page.total).toBe(total - 1);
  expect(page.requests.map((request) => request.number)).toEqual(all.slice(2, 5));
  expect(await requests.countByStatus({})).toEqual({ nowe: total - 1, przyjete: 1 });
  expect(await requests.search({ handledBy: "ola" }, { limit: 9, offset: 0 })).toMatchObject({
    total: 1,
    requests: [{ number: "ZG-0007" }],
  });
  expect(await requests.search({ handledBy: null, numbers: ["ZG-0007"] }, { limit: 9, offset: 0 })).toEqual({
    total: 0,
    requests: [],
  });
  expect((await requests.search({ statuses: [] }, { limit: 9, offset: 0 })).total).toBe(0);
  const read: string[] = [];
  for await (const request of requests.each({ createdFrom: start })) read.push(request.number);
  expect(read).toEqual(all);
});
