import SqliteDatabase from "better-sqlite3";
import { expect, test } from "vitest";
import { describeError } from "../../src/log/describe-error.ts";
import { openConnection } from "../../src/storage/open-connection.ts";

const planted = "500 000 000";

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test("tells the name and the code, and never the message", () => {
  const database = new SqliteDatabase(":memory:");
  const described = describeError(caught(() => database.exec(`select '${planted}' from nowhere`)));
  database.close();
  expect(described).toEqual({ errorName: "SqliteError SQLITE_ERROR" });
  expect(describeError(new TypeError(planted))).toEqual({ errorName: "TypeError" });
});

test("tells where in our own code it happened", () => {
  const error = caught(() => openConnection("/no/such/folder/file.sqlite", {}));
  expect(describeError(error).where).toMatch(/^src\/storage\/open-connection\.ts:\d+$/);
});

test("a name, a code or a stack that somebody filled with text says nothing", () => {
  const error = Object.assign(new Error("x"), { name: `Error ${planted}`, code: planted });
  error.stack = `Error: a\n    at ${planted} (/src/${planted}.ts:1:1)`;
  expect(describeError(error)).toEqual({ errorName: "Error" });
});

test("what is thrown need not be an error", () => {
  expect(describeError(planted)).toEqual({ errorName: "thrown string" });
  expect(describeError(undefined)).toEqual({ errorName: "thrown undefined" });
});
