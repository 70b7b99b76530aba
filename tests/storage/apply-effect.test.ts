import { readFileSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { expect, test } from "vitest";
import type { Effect } from "../../src/conversation/effect.ts";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { erasePersonal } from "../../src/requests/erase-personal.ts";
import { openSqlite, type Store } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openConversation, openTemporary, start, temporaryFile } from "./open-temporary.ts";

const later = new Date("2026-11-25T10:00:00.000Z");
const number = exampleRequest().number;

async function save(store: Store, ...effects: Effect[]): Promise<void> {
  await store.conversations.turn("c1", async (turn) => await turn.save(turn.memory, effects, start));
}

test("a submitted request is read back whole, with the start of its history", async () => {
  const store = await openTemporary();
  const request = exampleRequest();
  await save(store, { kind: "request-submitted", request });
  expect(await store.requests.list()).toEqual([request]);
  expect(await store.requests.find(number)).toEqual({
    request,
    history: [{ number, at: request.createdAt, actor: "osoba", kind: "submitted", detail: null }],
  });
  expect(await store.requests.find("ZG-2222-2222")).toBeUndefined();
});

test("one draft gives one request, however often it is confirmed", async () => {
  const store = await openTemporary();
  const second = exampleRequest({ number: "ZG-AAAA-AAAA" });
  await save(store, { kind: "request-submitted", request: exampleRequest() });
  await save(store, { kind: "request-submitted", request: exampleRequest() });
  await save(store, { kind: "request-submitted", request: second });
  expect((await store.requests.list()).map((request) => request.number)).toEqual([number]);
  expect((await store.requests.find(number))?.history).toHaveLength(1);
});

test("a number that is taken already fails the turn rather than replace a request", async () => {
  const store = await openTemporary();
  await save(store, { kind: "request-submitted", request: exampleRequest() });
  const clash = exampleRequest({ draftId: "draft-2", applicant: "jst" });
  await expect(save(store, { kind: "request-submitted", request: clash })).rejects.toThrow("UNIQUE");
  expect((await store.requests.list()).map(({ applicant }) => applicant)).toEqual(["grupa"]);
});

test("lists the newest request first", async () => {
  const store = await openTemporary();
  const newer = exampleRequest({ number: "ZG-AAAA-AAAA", draftId: "draft-2", createdAt: later });
  await save(
    store,
    { kind: "request-submitted", request: newer },
    { kind: "request-submitted", request: exampleRequest() },
  );
  expect((await store.requests.list()).map((request) => request.number)).toEqual([newer.number, number]);
});

test("withdrawing changes the status once and is added to the history", async () => {
  const store = await openTemporary();
  await save(store, { kind: "request-submitted", request: exampleRequest() });
  await save(store, { kind: "request-withdrawn", number, at: later });
  await save(store, { kind: "request-withdrawn", number, at: later });
  await save(store, { kind: "request-withdrawn", number: "ZG-AAAA-AAAA", at: later });
  const found = await store.requests.find(number);
  expect(found?.request.status).toBe("wycofane");
  expect(found?.history.map(({ kind }) => kind)).toEqual(["submitted", "withdrawn"]);
});

test("a note is added to the history; one to an unknown request is dropped", async () => {
  const store = await openTemporary();
  await save(store, { kind: "request-submitted", request: exampleRequest() });
  await save(
    store,
    { kind: "note-added", number, text: "Wolimy rano.", at: later },
    { kind: "note-added", number: "ZG-AAAA-AAAA", text: "Wolimy rano.", at: later },
  );
  const found = await store.requests.find(number);
  expect(found?.history.at(-1)).toEqual({
    number,
    at: later,
    actor: "osoba",
    kind: "noted",
    detail: { note: "Wolimy rano." },
  });
  expect(found?.request).toEqual(exampleRequest());
});

test("erasing keeps the turn that asked for it, and the count of the log goes on", async () => {
  const store = await openTemporary();
  const { conversations } = store;
  await conversations.turn("c1", async (turn) => {
    await turn.appendLog("m1", () => "wcześniej");
    await turn.save({ ...emptyMemory, lastQuestion: "wcześniej" }, [], start);
  });
  await conversations.turn("c1", async (turn) => {
    await turn.appendLog("m2", () => "tak, usuń");
    await turn.save(emptyMemory, [{ kind: "data-erased", requestNumber: null, at: later }], later);
    await turn.appendLog(null, () => "usunięte");
  });
  expect(await conversations.readLog("c1", -1, 10)).toEqual([
    { sequence: 1, clientId: "m2", payload: "tak, usuń" },
    { sequence: 2, clientId: null, payload: "usunięte" },
  ]);
  expect(await conversations.turn("c1", async (turn) => turn.memory)).toEqual(emptyMemory);
});

test("an expired draft takes with it what was said before, not what is being said", async () => {
  const { conversations } = await openTemporary();
  await conversations.turn("c1", async (turn) => await turn.appendLog("m1", () => "12 osób"));
  await conversations.turn("c1", async (turn) => {
    await turn.appendLog("m2", () => "dzień dobry");
    await turn.save(emptyMemory, [{ kind: "draft-expired", at: later }], later);
    await turn.appendLog(null, () => "wygasło");
  });
  const log = await conversations.readLog("c1", -1, 10);
  expect(log.map(({ sequence, payload }) => [sequence, payload])).toEqual([
    [1, "dzień dobry"],
    [2, "wygasło"],
  ]);
});

test("erasing with a number blanks that request and keeps its bare record and history", async () => {
  const store = await openTemporary();
  const other = exampleRequest({ number: "ZG-AAAA-AAAA", draftId: "draft-2" });
  await save(
    store,
    { kind: "request-submitted", request: exampleRequest() },
    { kind: "request-submitted", request: other },
    { kind: "note-added", number, text: "Dzwońcie do mojej siostry.", at: start },
  );
  await save(store, { kind: "data-erased", requestNumber: number, at: later });
  const found = await store.requests.find(number);
  expect(found?.request).toEqual(erasePersonal(exampleRequest()));
  expect(found?.history.map(({ kind, detail }) => ({ kind, detail }))).toEqual([
    { kind: "submitted", detail: null },
    { kind: "noted", detail: null },
  ]);
  expect((await store.requests.find(other.number))?.request).toEqual(other);
});

test("erased data is gone from the file itself", async () => {
  const file = temporaryFile();
  const store = await openSqlite(file);
  await openConversation(store, "c1");
  await store.conversations.turn("c1", async (turn) => {
    await turn.appendLog("m1", () => JSON.stringify({ text: "500 000 000" }));
    const note = { kind: "note-added", number, text: "Nowy numer 500 000 001", at: start } as const;
    await turn.save(emptyMemory, [{ kind: "request-submitted", request: exampleRequest() }, note], start);
  });
  await save(store, { kind: "data-erased", requestNumber: number, at: later });
  await store.close();
  const bytes = readFileSync(file, "latin1");
  for (const planted of ["500 000 000", "+48500000000", "osoba@example.org", "500 000 001"])
    expect(bytes).not.toContain(planted);
  expect(bytes).toContain(number);
});

test("keeps an unanswered question without a way back to its conversation", async () => {
  const file = temporaryFile();
  const store = await openSqlite(file);
  await openConversation(store, "c1");
  await save(store, { kind: "question-unanswered", text: "czy jest parking?", at: later });
  await store.close();
  const database = new SqliteDatabase(file, { readonly: true });
  expect(database.prepare("select * from unanswered_questions").all()).toEqual([
    {
      id: expect.any(String),
      at: later.toISOString(),
      text: "czy jest parking?",
      kind: "unanswered",
      topic: null,
      offered: "[]",
      settled_at: null,
    },
  ]);
  database.close();
});

test("keeps what was said of an answer, once, and what was taken of the topics offered", async () => {
  const store = await openTemporary();
  await openConversation(store, "c1");
  const rated = {
    kind: "answer-rated",
    id: "r1",
    topic: "dotacje",
    text: "Ile dajecie?",
    at: later,
  } as const;
  await save(store, { ...rated, isHelpful: true });
  expect(await store.asked.listOpen(10)).toEqual([]);
  await save(store, { ...rated, isHelpful: false });
  const unclear = { kind: "question-unclear", id: "u1", text: "a szkolenia?", at: later } as const;
  await save(store, { ...unclear, offered: ["terminy", "kontakt"] });
  await save(store, { kind: "question-cleared", id: "u1", topic: "terminy" });
  await save(store, { kind: "question-cleared", id: "gone", topic: "terminy" });
  expect(await store.asked.listOpen(10)).toEqual([
    { id: "r1", at: later, text: "Ile dajecie?", kind: "not-helpful", topic: "dotacje", offered: [] },
    {
      id: "u1",
      at: later,
      text: "a szkolenia?",
      kind: "unclear",
      topic: "terminy",
      offered: ["terminy", "kontakt"],
    },
  ]);
  await store.asked.settle(["r1"], later);
  expect((await store.asked.listOpen(10)).map(({ id }) => id)).toEqual(["u1"]);
});
