import SqliteDatabase from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { start, temporaryFile } from "./open-temporary.ts";

const entry = {
  at: start,
  actor: "anna@example.org",
  action: "request-seen",
  subject: "ZG-7K3M-Q9TD",
  detail: null,
} as const;

test.each([
  "update audit_log set actor = 'nobody'",
  "delete from audit_log",
  "insert or replace into audit_log select sequence, at, 'nobody', action, subject, detail from audit_log",
])("the database refuses to change the audit log: %s", async (statement) => {
  const file = temporaryFile();
  const store = await openSqlite(file);
  await store.audit.append(entry);
  await store.close();
  const database = new SqliteDatabase(file);
  onTestFinished(() => void database.close());
  expect(() => database.exec(statement)).toThrow("append-only");
  expect(database.prepare("select actor from audit_log").all()).toEqual([{ actor: "anna@example.org" }]);
});

test("entries are listed newest first, by page, by member and by subject", async () => {
  const store = await openSqlite(":memory:");
  onTestFinished(() => store.close());
  for (let count = 1; count <= 5; count += 1)
    await store.audit.append({
      ...entry,
      subject: `s${count}`,
      actor: count === 3 ? "adam@example.org" : entry.actor,
    });
  const all = { actor: null, subject: null, page: 2, pageSize: 2 };
  const listed = await store.audit.list(all);
  expect([listed.total, listed.entries.map(({ subject }) => subject)]).toEqual([5, ["s3", "s2"]]);
  expect((await store.audit.list({ ...all, page: 1, actor: "adam@example.org" })).total).toBe(1);
  expect((await store.audit.list({ ...all, page: 1, subject: "s5" })).entries).toMatchObject([
    { subject: "s5" },
  ]);
});
