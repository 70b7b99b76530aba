import { existsSync, readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { type Draft, emptyMemory, type Memory } from "../../src/conversation/memory.ts";
import { applyRetention } from "../../src/requests/apply-retention.ts";
import { retentionLimits } from "../../src/requests/retention-limits.ts";
import { openSqlite, type Store } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openConversation, openTemporary, start, temporaryFile } from "./open-temporary.ts";

const periods = { draftHours: 72, conversationHours: 24, requestDays: 365, questionDays: 180 };
const hours = (count: number) => new Date(start.getTime() + count * 3_600_000);
const days = (count: number) => hours(24 * count);

const draftOf = (updatedAt: Date, phone = "+48500000000"): Draft => ({
  id: "draft-1",
  dialog: { id: "zgloszenie", version: 1 },
  answers: { kontakt: { kind: "contact", phone, email: null } },
  startedAt: start.toISOString(),
  updatedAt: updatedAt.toISOString(),
  noticeConfirmedAt: null,
  noticeVersion: null,
  changing: null,
  collecting: null,
  proposed: null,
});

const save = (store: Store, id: string, memory: Memory, at: Date) =>
  store.conversations.turn(id, async (turn) => {
    await turn.appendLog(null, () => JSON.stringify({ text: "tak" }));
    await turn.save(memory, [], at);
  });

const memoryOf = (store: Store, id: string) => store.conversations.turn(id, async ({ memory }) => memory);

const nothing = { drafts: 0, conversations: 0, requests: 0, questions: 0 };

test("a conversation without a draft goes a day after its last message, with its log", async () => {
  const store = await openTemporary();
  await openConversation(store, "later");
  await save(store, "c1", { ...emptyMemory, greeted: true }, hours(1));
  await save(store, "later", { ...emptyMemory, greeted: true }, hours(2));
  expect(await applyRetention(store.retention, periods, hours(25))).toEqual(nothing);
  expect(await applyRetention(store.retention, periods, hours(25.5))).toEqual({
    ...nothing,
    conversations: 1,
  });
  expect(await store.conversations.find("c1")).toBeUndefined();
  expect(await store.conversations.readLog("c1", -1, 10)).toEqual([]);
  expect(await store.conversations.readLog("later", -1, 10)).toHaveLength(1);
});

test("a conversation with a draft lives as long as the draft, counted from its last change", async () => {
  const store = await openTemporary();
  await save(store, "c1", { ...emptyMemory, draft: draftOf(hours(0)) }, hours(0));
  // A question by the way is no change of the draft.
  await save(store, "c1", { ...emptyMemory, draft: draftOf(hours(0)) }, hours(60));
  expect(await applyRetention(store.retention, periods, hours(72))).toEqual(nothing);
  expect(await store.conversations.find("c1")).toMatchObject({
    draftChangedAt: start,
    isDraftExpired: false,
  });

  expect(await applyRetention(store.retention, periods, hours(73))).toEqual({ ...nothing, drafts: 1 });
  expect(await store.conversations.find("c1")).toMatchObject({ draftChangedAt: null, isDraftExpired: true });
  expect(await store.conversations.readLog("c1", -1, 10)).toEqual([]);
  expect(await memoryOf(store, "c1")).toMatchObject({
    draft: null,
    draftExpiredAt: hours(73).toISOString(),
    lastQuestion: null,
  });
  // The bare conversation waits as long again for somebody to be told, and no longer.
  expect(await applyRetention(store.retention, periods, hours(144))).toEqual(nothing);
  expect(await applyRetention(store.retention, periods, hours(146))).toEqual({
    ...nothing,
    conversations: 1,
  });
});

test("once the person has been told, the conversation goes like any other", async () => {
  const store = await openTemporary();
  await save(store, "c1", { ...emptyMemory, draft: draftOf(hours(0)) }, hours(0));
  await applyRetention(store.retention, periods, hours(73));
  await save(store, "c1", { ...(await memoryOf(store, "c1")), draftExpiredAt: null }, hours(74));
  expect(await store.conversations.find("c1")).toMatchObject({ isDraftExpired: false });
  expect(await applyRetention(store.retention, periods, hours(99))).toEqual({ ...nothing, conversations: 1 });
});

test("requests keep their bare record, questions go, and a second run finds nothing", async () => {
  const store = await openTemporary();
  await store.conversations.turn("c1", (turn) =>
    turn.save(
      emptyMemory,
      [
        { kind: "request-submitted", request: exampleRequest({ createdAt: start }) },
        {
          kind: "request-submitted",
          request: exampleRequest({ number: "ZG-0000-0002", draftId: "draft-2", createdAt: days(300) }),
        },
        { kind: "question-unanswered", text: "Czy jest parking?", at: start },
        { kind: "question-unanswered", text: "A szatnia?", at: days(300) },
      ],
      days(400),
    ),
  );
  expect(await applyRetention(store.retention, periods, days(366))).toEqual({
    ...nothing,
    requests: 1,
    questions: 1,
  });
  expect(await applyRetention(store.retention, periods, days(366))).toEqual(nothing);
  const [newer, older] = await store.requests.list();
  expect(older).toMatchObject({ conversationId: "", applicant: "grupa", place: { powiat: "miński" } });
  expect(JSON.stringify(older)).not.toMatch(/500 000 000|osoba@example|świetlicę|Osoba Przykładowa/);
  expect(JSON.stringify(newer)).toContain("500 000 000");
});

test("what became due during a long downtime goes in one run of many small transactions", async () => {
  const store = await openTemporary();
  for (let index = 0; index < 250; index += 1) await openConversation(store, `old-${index}`);
  const limits = retentionLimits(periods, days(90));
  expect(await store.retention.findDue("conversations", limits)).toEqual({ count: 251, oldest: start });
  const run = applyRetention(store.retention, periods, days(90));
  // Somebody writes meanwhile, and does not wait for the end.
  await openConversation(store, "today", days(90));
  const left = await store.retention.findDue("conversations", limits);
  expect(left.count).toBeGreaterThan(0);
  expect(await run).toEqual({ ...nothing, conversations: 251 });
  expect(await store.conversations.find("today")).toBeDefined();
});

test("erased bytes are gone from the file and its journal", async () => {
  const file = temporaryFile();
  const store = await openSqlite(file);
  onTestFinished(() => store.close());
  const planted = "500000777";
  await openConversation(store, "drafting");
  await openConversation(store, "talking");
  await save(store, "drafting", { ...emptyMemory, draft: draftOf(start, `+48${planted}`) }, start);
  await store.conversations.turn("talking", async (turn) => {
    await turn.appendLog("m1", () => JSON.stringify({ text: `tel. ${planted} ${"x".repeat(9000)}` }));
    const fields = [{ id: "kontakt", label: "Kontakt", text: planted, personal: true }];
    await turn.save(
      {
        ...emptyMemory,
        lastQuestion: planted,
        answered: [{ id: "r1", topic: "kontakt", question: planted }],
      },
      [
        { kind: "request-submitted", request: exampleRequest({ createdAt: start, fields }) },
        { kind: "question-unanswered", text: planted, at: start },
        { kind: "question-unclear", id: "u1", text: planted, offered: ["kontakt"], at: start },
        { kind: "answer-rated", id: "r1", topic: "kontakt", text: planted, isHelpful: false, at: start },
        { kind: "answer-rated", id: "r2", topic: "kontakt", text: planted, isHelpful: true, at: start },
      ],
      start,
    );
  });
  const holdsIt = () =>
    [file, `${file}-wal`, `${file}-shm`].filter(
      (part) => existsSync(part) && readFileSync(part).includes(planted),
    );
  expect(holdsIt()).not.toEqual([]);

  await applyRetention(store.retention, periods, days(400));
  expect(holdsIt()).toEqual([]);
});
