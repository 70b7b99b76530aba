import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { openConversation, temporaryFile } from "../storage/open-temporary.ts";
import { exampleRequest } from "./example-request.ts";

const command = fileURLToPath(new URL("../../src/commands/retention.ts", import.meta.url));

type Outcome = { code: number; stdout: string; stderr: string };

/** Runs the command as an operator does, in a folder without a .env file. */
function run(dataDir: string, ...args: string[]): Promise<Outcome> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, RETENTION_REQUEST_DAYS: "30" };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command, ...args],
      { cwd: dirname(dataDir), env },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

test("shows what is due and deletes nothing, then deletes it, while the server runs", async () => {
  const dataDir = dirname(temporaryFile());
  const store = await openSqlite(databaseFile(dataDir));
  onTestFinished(() => store.close());
  const old = new Date("2020-03-01T09:00:00Z");
  await openConversation(store, "old", old);
  await openConversation(store, "today", new Date());
  await store.conversations.turn("today", (turn) =>
    turn.save(
      emptyMemory,
      [{ kind: "request-submitted", request: exampleRequest({ createdAt: old }) }],
      new Date(),
    ),
  );

  const dry = await run(dataDir, "--dry-run");
  expect(dry).toMatchObject({ code: 0, stderr: "" });
  expect(dry.stdout.split("\n")).toEqual([
    "Do usunięcia teraz (nic nie zostało usunięte):",
    "niewysłane zgłoszenia: 0",
    "rozmowy: 1, najstarsze z 2020-03-01 10:00",
    "dane osobowe w zgłoszeniach: 1, najstarsze z 2020-03-01 10:00",
    "pytania bez odpowiedzi: 0",
    "",
  ]);
  expect(await store.conversations.find("old")).toBeDefined();

  expect((await run(dataDir)).stdout).toContain("Usunięte:\nniewysłane zgłoszenia: 0\nrozmowy: 1,");
  expect(await store.conversations.find("old")).toBeUndefined();
  expect(await store.conversations.find("today")).toBeDefined();
  expect(await store.requests.list()).toMatchObject([{ conversationId: "" }]);
  expect((await run(dataDir, "--dry-run")).stdout).toContain("rozmowy: 0\n");
});

test("says how it is used, and makes no database where there is none", async () => {
  const folder = `${dirname(temporaryFile())}-brak`;
  const [help, wrong, missing] = await Promise.all([
    run(folder, "--help"),
    run(folder, "--force"),
    run(folder, "--dry-run"),
  ]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("--dry-run");
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  expect(missing).toMatchObject({ code: 1, stdout: "" });
  expect(missing.stderr).toContain("Nie ma jeszcze bazy danych");
  expect(existsSync(folder)).toBe(false);
});
