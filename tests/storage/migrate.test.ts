import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../../src/storage/migrate.ts";
import { createFirstTables } from "../../src/storage/migrations/create-first-tables.ts";
import { openConnection } from "../../src/storage/open-connection.ts";
import { temporaryFile } from "./open-temporary.ts";

const first = { up: createFirstTables };

/** A database of the first version with one conversation in it. */
async function openOlder() {
  const file = temporaryFile();
  mkdirSync(dirname(file));
  const connection = openConnection(file, {});
  onTestFinished(() => connection.close());
  const { db } = connection;
  await db.transaction().execute((transaction) => migrate(transaction, { "0001-first-tables": first }));
  await sql`insert into conversations values ('c1', 'webchat', null, 'now', 'now', '{}', 0)`.execute(db);
  return db;
}

test("runs only what is new, and keeps the rows of an older file", async () => {
  const db = await openOlder();
  const addNote = async (on: typeof db) => {
    await sql`alter table conversations add column note text`.execute(on);
  };
  const later = { "0001-first-tables": first, "0002-note": { up: addNote } };
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
  const later = { "0001-first-tables": first, "0002-broken": { up: broken } };
  await expect(db.transaction().execute((transaction) => migrate(transaction, later))).rejects.toThrow(
    "halfway",
  );
  await expect(sql`select note from conversations`.execute(db)).rejects.toThrow("no such column");
  expect(await db.transaction().execute((transaction) => migrate(transaction))).toBeGreaterThan(0);
});
