import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openConnection } from "../../src/storage/open-connection.ts";
import { temporaryFile } from "./open-temporary.ts";

test("syncs every commit to the disk, checks references and overwrites what is deleted", async () => {
  const file = temporaryFile();
  mkdirSync(dirname(file));
  const { db, close } = openConnection(file, {});
  const read = async (pragma: string) =>
    Object.values(
      (await sql<Record<string, unknown>>`${sql.raw(`pragma ${pragma}`)}`.execute(db)).rows[0] ?? {},
    )[0];
  expect(await read("journal_mode")).toBe("wal");
  expect(await read("synchronous")).toBe(2); // FULL
  expect(await read("foreign_keys")).toBe(1);
  expect(await read("secure_delete")).toBe(1);
  await close();
});

test("a reader cannot write", async () => {
  const file = temporaryFile();
  mkdirSync(dirname(file));
  const writer = openConnection(file, {});
  const reader = openConnection(file, { readonly: true });
  await expect(sql`create table t (x integer)`.execute(reader.db)).rejects.toThrow("readonly");
  await reader.close();
  await writer.close();
});
