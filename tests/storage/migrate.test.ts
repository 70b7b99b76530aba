import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { migrate, ours } from "../../src/storage/migrate.ts";
import { openConnection } from "../../src/storage/open-connection.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { openConversation, temporaryFile } from "./open-temporary.ts";

/** A database that is up to date, with one conversation in it. */
async function openOlder() {
  const file = temporaryFile();
  const store = await openSqlite(file);
  await openConversation(store, "c1");
  await store.close();
  const connection = openConnection(file, {});
  onTestFinished(() => connection.close());
  return connection.db;
}

test("runs only what is new, and keeps the rows of an older file", async () => {
  const db = await openOlder();
  const addNote = async (on: typeof db) => {
    await sql`alter table conversations add column note text`.execute(on);
  };
  const later = { ...ours, "9998-note": { up: addNote } };
  expect(await db.transaction().execute((transaction) => migrate(transaction, later))).toBe(1);
  const { rows } = await sql<{ id: string; note: string | null }>`select id, note from conversations`.execute(
    db,
  );
  expect(rows).toEqual([{ id: "c1", note: null }]);
});

test("leaves nothing of a migration that fails halfway", async () => {
  const db = await openOlder();
  const broken = async (on: typeof db) => {
    await sql`alter table conversations add column note text`.execute(on);
    throw new Error("halfway");
  };
  const later = { ...ours, "9999-broken": { up: broken } };
  await expect(db.transaction().execute((transaction) => migrate(transaction, later))).rejects.toThrow(
    "halfway",
  );
  await expect(sql`select note from conversations`.execute(db)).rejects.toThrow("no such column");
  expect(await db.transaction().execute((transaction) => migrate(transaction))).toBe(0);
});
