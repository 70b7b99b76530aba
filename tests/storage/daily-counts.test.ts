import SqliteDatabase from "better-sqlite3";
import { expect, test } from "vitest";
import { createTakeMessage } from "../../src/conversation/create-take-message.ts";
import type { ChannelName, Message } from "../../src/conversation/message.ts";
import { applyRetention } from "../../src/requests/apply-retention.ts";
import { openSqlite, type Store } from "../../src/storage/open-sqlite.ts";
import { testWorld } from "../support/test-world.ts";
import { temporaryFile } from "./open-temporary.ts";

const world = testWorld();
const takeMessage = createTakeMessage(() => world);

async function openFile(): Promise<{ file: string; store: Store }> {
  const file = temporaryFile();
  return { file, store: await openSqlite(file) };
}

type Talk = { store: Store; id?: string; channel?: ChannelName; at?: Date; firstId?: number };

async function talk(texts: readonly string[], { store, ...options }: Talk): Promise<void> {
  const { id = "c1", channel = "webchat", at = new Date("2026-11-24T09:00:00.000Z"), firstId = 0 } = options;
  await store.conversations.open({ id, channel, resumeHash: null, createdAt: at, lastActivityAt: at });
  for (const [index, text] of texts.entries()) {
    const message: Message = {
      kind: "text",
      text,
      author: { id: "nobody" },
      conversationId: id,
      channel,
      messageId: `m${firstId + index}`,
      at: new Date(at.getTime() + index * 1000),
    };
    await store.conversations.turn(id, (turn) => takeMessage(turn, message));
  }
}

/** "day channel what about" → count, as the file has it. */
function countsIn(file: string): Record<string, number> {
  const database = new SqliteDatabase(file, { readonly: true });
  const rows = database.prepare("select * from daily_counts").all() as {
    day: string;
    channel: string;
    what: string;
    about: string;
    count: number;
  }[];
  database.close();
  return Object.fromEntries(
    rows.map(({ day, channel, what, about, count }) => [`${day} ${channel} ${what} ${about}`.trim(), count]),
  );
}

test("questions are counted by what came of them, on the day and the channel", async () => {
  const { file, store } = await openFile();
  await talk(["Co oferuje program?", "Czy Wołomin jest w programie?", "jaka będzie jutro pogoda"], { store });
  await talk(["Co oferuje program?"], { store, id: "c2", channel: "teams" });
  await store.close();
  expect(countsIn(file)).toEqual({
    "2026-11-24 webchat question-answered oferta": 1,
    "2026-11-24 webchat question-answered obszar": 1,
    "2026-11-24 webchat question-refused": 1,
    "2026-11-24 teams question-answered oferta": 1,
  });
});

test("the day is a Polish one: half past midnight in Warsaw is the next day", async () => {
  const { file, store } = await openFile();
  await talk(["Co oferuje program?"], { store, at: new Date("2026-11-24T23:30:00.000Z") });
  await store.close();
  expect(Object.keys(countsIn(file))).toEqual(["2026-11-25 webchat question-answered oferta"]);
});

test("a message that is delivered twice is counted once", async () => {
  const { file, store } = await openFile();
  await talk(["Co oferuje program?"], { store });
  await talk(["Co oferuje program?"], { store });
  await talk(["chcę złożyć zgłoszenie", "osoba prywatna"], { store, firstId: 5 });
  await talk(["osoba prywatna"], { store, firstId: 6 });
  await store.close();
  expect(countsIn(file)).toEqual({
    "2026-11-24 webchat question-answered oferta": 1,
    "2026-11-24 webchat intake-started": 1,
    "2026-11-24 webchat intake-step rodzaj": 1,
    "2026-11-24 webchat intake-step miejsce": 1,
  });
});

test("a turn that is not kept counts nothing", async () => {
  const { file, store } = await openFile();
  await talk([], { store });
  const failing = store.conversations.turn("c1", async (turn) => {
    await turn.save(turn.memory, [{ kind: "counted", what: "intake-started", about: null }], new Date());
    throw new Error("the process ends here");
  });
  await expect(failing).rejects.toThrow("ends here");
  await store.close();
  expect(countsIn(file)).toEqual({});
});

test("a step is counted once a draft, however often somebody goes back and forth", async () => {
  const { file, store } = await openFile();
  await talk(
    ["chcę złożyć zgłoszenie", "osoba prywatna", "wstecz", "osoba prywatna", "Co oferuje program?"],
    {
      store,
    },
  );
  await store.close();
  expect(countsIn(file)).toMatchObject({
    "2026-11-24 webchat intake-step rodzaj": 1,
    "2026-11-24 webchat intake-step miejsce": 1,
    "2026-11-24 webchat question-answered oferta": 1,
  });
});

const atPlace = ["chcę złożyć zgłoszenie", "osoba prywatna"];
const leftAtPlace = (day: string) => ({ [`2026-11-${day} webchat intake-left miejsce`]: 1 });
const later = new Date("2026-11-28T09:00:00.000Z");

test("a draft that is cancelled was left at the step that was open", async () => {
  const { file, store } = await openFile();
  await talk([...atPlace, "anuluj", "tak"], { store });
  await store.close();
  expect(countsIn(file)).toMatchObject(leftAtPlace("24"));
});

test("a draft begun anew is left and begun", async () => {
  const { file, store } = await openFile();
  await talk([...atPlace, "od nowa", "tak"], { store });
  await store.close();
  expect(countsIn(file)).toMatchObject({
    ...leftAtPlace("24"),
    "2026-11-24 webchat intake-started": 2,
    "2026-11-24 webchat intake-step rodzaj": 2,
  });
});

const periods = { draftHours: 72, conversationHours: 24, requestDays: 365, questionDays: 180 };

test("a draft that expires is left once, whether the person or the retention comes first", async () => {
  const returned = await openFile();
  await talk(atPlace, returned);
  await talk(["dzień dobry"], { store: returned.store, at: later, firstId: 9 });
  await applyRetention(returned.store.retention, periods, later);
  await returned.store.close();
  expect(countsIn(returned.file)).toMatchObject(leftAtPlace("28"));

  const retained = await openFile();
  await talk(atPlace, retained);
  await applyRetention(retained.store.retention, periods, later);
  await applyRetention(retained.store.retention, periods, later);
  await talk(["dzień dobry"], { store: retained.store, at: later, firstId: 9 });
  await retained.store.close();
  expect(countsIn(retained.file)).toMatchObject(leftAtPlace("28"));
});

test("erasing what was said leaves the counts, which hold nothing of it", async () => {
  const { file, store } = await openFile();
  await talk(["Co oferuje program?", "jak się dodzwonić pod 500 000 000", "usuń moje dane", "tak"], {
    store,
  });
  await store.close();
  const counts = countsIn(file);
  expect(counts).toMatchObject({ "2026-11-24 webchat question-answered oferta": 1 });
  expect(JSON.stringify(counts)).not.toContain("500");
});
