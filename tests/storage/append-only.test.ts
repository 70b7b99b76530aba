import SqliteDatabase from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openConversation, start, temporaryFile } from "./open-temporary.ts";

/** Any program that opens the file, with a request in it. */
async function openAsStranger() {
  const file = temporaryFile();
  const store = await openSqlite(file);
  await openConversation(store, "c1");
  await store.conversations.turn("c1", async (turn) => {
    await turn.save(emptyMemory, [{ kind: "request-submitted", request: exampleRequest() }], start);
  });
  await store.close();
  const database = new SqliteDatabase(file);
  onTestFinished(() => void database.close());
  return database;
}

test.each([
  "update request_history set at = '2020-01-01T00:00:00.000Z'",
  "update request_history set actor = 'system'",
  "delete from request_history",
  "insert or replace into request_history select number, sequence, at, 'system', kind, detail from request_history",
  "replace into request_history (rowid, number, sequence, at, actor, kind) select rowid, number, 9, at, actor, kind from request_history",
])("the database refuses: %s", async (statement) => {
  const database = await openAsStranger();
  const before = database.prepare("select * from request_history").all();
  expect(() => database.exec(statement)).toThrow("append-only");
  expect(database.prepare("select * from request_history").all()).toEqual(before);
});

test("a request cannot be deleted away from under its history", async () => {
  const database = await openAsStranger();
  database.pragma("foreign_keys = ON");
  expect(() => database.exec("delete from requests")).toThrow("FOREIGN KEY");
});
