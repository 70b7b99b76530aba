import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { expect, test } from "vitest";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { openConversation, openTemporary, start, temporaryFile } from "./open-temporary.ts";

test("creates the file with its folder, for the own user alone", async () => {
  const file = temporaryFile();
  const store = await openSqlite(file);
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  await store.check();
  await store.close();
  expect(statSync(file).size).toBeGreaterThan(0);
});

test("keeps what was stored over a restart", async () => {
  const file = temporaryFile();
  const first = await openSqlite(file);
  await openConversation(first, "c1");
  await first.conversations.turn("c1", async (turn) => {
    await turn.appendLog("m1", () => "{}");
    await turn.save({ ...emptyMemory, greeted: true }, [], start);
  });
  await first.close();

  const second = await openSqlite(file);
  expect(second.migrations).toBe(0);
  expect(await second.conversations.turn("c1", async (turn) => turn.memory.greeted)).toBe(true);
  expect(await second.conversations.readLog("c1", -1, 10)).toHaveLength(1);
  await second.close();
});

test("brings a file without tables up to date", async () => {
  const file = temporaryFile();
  mkdirSync(dirname(file));
  const older = new SqliteDatabase(file);
  older.pragma("user_version = 1");
  older.close();
  const store = await openSqlite(file);
  expect(store.migrations).toBeGreaterThan(0);
  await store.check();
  await store.close();
});

test("refuses a file that a newer version has migrated", async () => {
  const file = temporaryFile();
  await (await openSqlite(file)).close();
  const newer = new SqliteDatabase(file);
  newer.prepare("insert into kysely_migration values ('9999-later', ?)").run(start.toISOString());
  newer.close();
  await expect(openSqlite(file)).rejects.toThrow("9999-later");
});

test("refuses a file that is no database", async () => {
  const file = temporaryFile();
  mkdirSync(dirname(file));
  writeFileSync(file, "to nie jest baza danych, tylko zwykły plik tekstowy\n".repeat(100));
  await expect(openSqlite(file)).rejects.toThrow("not a database");
});

test("waits for another process that is writing", async () => {
  const file = temporaryFile();
  const [one, two] = [await openSqlite(file), await openSqlite(file)];
  await openConversation(one, "c1");
  const turns = [one, two, one, two].map((store) =>
    store.conversations.turn("c1", async (turn) => await turn.appendLog(null, () => "{}")),
  );
  await Promise.all(turns);
  expect((await two.conversations.readLog("c1", -1, 10)).map(({ sequence }) => sequence)).toEqual([
    0, 1, 2, 3,
  ]);
  await one.close();
  await two.close();
});

test("waits for the turns under way before it closes, and takes none afterwards", async () => {
  const store = await openTemporary();
  let finished = false;
  const turn = store.conversations.turn("c1", async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    finished = true;
  });
  await store.close();
  expect(finished).toBe(true);
  await turn;
  await expect(store.conversations.turn("c1", async () => {})).rejects.toThrow(/destroyed|not open/);
  await expect(store.check()).rejects.toThrow(/destroyed|not open/);
});
