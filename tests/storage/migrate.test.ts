import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { newHandling } from "../../src/requests/support-request.ts";
import { createRequestStore } from "../../src/storage/create-request-store.ts";
import { migrate, ourMigrations } from "../../src/storage/migrate.ts";
import { createFirstTables } from "../../src/storage/migrations/create-first-tables.ts";
import { openConnection } from "../../src/storage/open-connection.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { start, temporaryFile } from "./open-temporary.ts";

const first = { up: createFirstTables };
/** Migrations that a file of the first version lacks. */
const newer = Object.keys(ourMigrations).length - 1;

/** A database of the first version with one conversation and one request in it. */
async function openOlder() {
  const file = temporaryFile();
  mkdirSync(dirname(file), { recursive: true });
  const { db, close } = openConnection(file, {});
  onTestFinished(close);
  await db.transaction().execute((transaction) => migrate(transaction, { "0001-first-tables": first }));
  await sql`insert into conversations values ('c1', 'webchat', null, 'then', 'then', '{}', 0)`.execute(db);
  await sql`
    insert into requests values ('ZG-7K3M-Q9TD', 'draft-1', 'nowe', '2026-11-24T08:15:00.000Z', 'webchat', '', 'zgloszenie', 1, '1', '2026-11-24T08:10:00.000Z',
      'grupa', null, null, null, null, '[]', '{}')
  `.execute(db);
  await sql`insert into request_history values ('ZG-7K3M-Q9TD', 0, '2026-11-24T08:15:00.000Z', 'osoba', 'submitted')`.execute(
    db,
  );
  return db;
}

test("runs only what is new, and keeps the rows of an older file", async () => {
  const db = await openOlder();
  const addNote = async (on: typeof db) => {
    await sql`alter table conversations add column note text`.execute(on);
  };
  const later = { ...ourMigrations, "9999-note": { up: addNote } };
  expect(await db.transaction().execute((transaction) => migrate(transaction, later))).toBe(newer + 1);
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
  const later = { ...ourMigrations, "9999-broken": { up: broken } };
  await expect(db.transaction().execute((transaction) => migrate(transaction, later))).rejects.toThrow(
    "halfway",
  );
  await expect(sql`select note from conversations`.execute(db)).rejects.toThrow("no such column");
  expect(await db.transaction().execute((transaction) => migrate(transaction))).toBe(newer);
  expect(await db.transaction().execute((transaction) => migrate(transaction))).toBe(0);
});

test("requests of the first version are found with the handling of new ones", async () => {
  const db = await openOlder();
  await db.transaction().execute((transaction) => migrate(transaction));
  const requests = createRequestStore((work) => db.transaction().execute(work), db);
  const found = await requests.find("ZG-7K3M-Q9TD");
  expect(found?.request.handling).toEqual(newHandling(new Date("2026-11-24T08:15:00.000Z")));
  expect(found?.history.map(({ kind, detail }) => ({ kind, detail }))).toEqual([
    { kind: "submitted", detail: null },
  ]);
});

test("an older file keeps its history, append-only as before, and its events get room for a detail", async () => {
  const db = await openOlder();
  await db.transaction().execute((transaction) => migrate(transaction));
  expect(await db.selectFrom("request_history").selectAll().execute()).toEqual([
    {
      number: "ZG-7K3M-Q9TD",
      sequence: 0,
      at: "2026-11-24T08:15:00.000Z",
      actor: "osoba",
      kind: "submitted",
      detail: null,
    },
  ]);
  await expect(sql`update request_history set kind = 'withdrawn'`.execute(db)).rejects.toThrow("append-only");
  await expect(sql`delete from request_history`.execute(db)).rejects.toThrow("append-only");
});

test("finds the drafts of an older file", async () => {
  const file = temporaryFile();
  mkdirSync(dirname(file));
  const { db, close } = openConnection(file, {});
  const first = { "0001-first-tables": { up: createFirstTables } };
  await db.transaction().execute((transaction) => migrate(transaction, first));
  const at = start.toISOString();
  for (const [id, draft] of [
    ["begun", '{"id":"d1"}'],
    ["none", "null"],
  ]) {
    await sql`
      insert into conversations values (${id}, 'webchat', null, ${at}, ${at}, ${`{"version":1,"draft":${draft}}`}, 0)
    `.execute(db);
  }
  await close();
  const store = await openSqlite(file);
  onTestFinished(() => store.close());
  expect(await store.conversations.find("begun")).toMatchObject({ draftChangedAt: start });
  expect(await store.conversations.find("none")).toMatchObject({ draftChangedAt: null });
});
