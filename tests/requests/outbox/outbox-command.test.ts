import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { databaseFile } from "../../../src/storage/database-file.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";
import { openConversation, start, temporaryFile } from "../../storage/open-temporary.ts";
import { exampleRequest } from "../example-request.ts";

const command = new URL("../../../src/commands/outbox.ts", import.meta.url).pathname;

type Outcome = { code: number; stdout: string; stderr: string };

function run(dataDir: string, ...args: string[]): Promise<Outcome> {
  const options = { cwd: dirname(dataDir), env: { PATH: process.env.PATH, DATA_DIR: dataDir } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** One entry waits, one was given up. */
async function prepare(): Promise<{ dataDir: string; deadId: string }> {
  const dataDir = dirname(temporaryFile());
  const store = await openSqlite(databaseFile(dataDir));
  await openConversation(store, "c1");
  await store.conversations.turn("c1", async (turn) => {
    await turn.save(turn.memory, [{ kind: "request-submitted", request: exampleRequest() }], start);
  });
  const later = new Date("2026-11-24T09:00:00.000Z");
  const deadId = (await store.outbox.claim(later, later))?.id ?? "";
  await store.outbox.settle(deadId, { kind: "dead", failure: "550", attempts: 13 });
  await store.close();
  return { dataDir, deadId };
}

test("lists what waits and what was given up, without personal data, and lets it wait again", async () => {
  const { dataDir, deadId } = await prepare();
  const listed = await run(dataDir, "list");
  expect(listed).toMatchObject({ code: 0, stderr: "" });
  const [header, first, second] = listed.stdout.split("\n");
  expect(header).toMatch(/^Wpis +Zgłoszenie +Wiadomość +Do +Stan +Próby +Następna próba +Przyczyna$/);
  expect(first).toMatch(
    new RegExp(`^${deadId}  ZG-7K3M-Q9TD  zgłoszenie wysłane  koordynatorzy +nie wysłano  13 +550$`),
  );
  expect(second).toMatch(/osoba zgłaszająca +czeka +0 +2026-11-24 09:15$/);
  expect(listed.stdout).not.toContain("example.org");
  expect(await run(dataDir, "retry", deadId)).toMatchObject({ code: 0 });
  expect(await run(dataDir, "retry", deadId)).toMatchObject({ code: 1 });
  expect((await run(dataDir, "list")).stdout).not.toContain("nie wysłano");
});

test("wrong arguments get the usage", async () => {
  const dataDir = dirname(temporaryFile());
  const wrong = [[], ["list", "x"], ["wyślij"]].map((args) => run(dataDir, ...args));
  for (const outcome of await Promise.all(wrong)) expect(outcome).toMatchObject({ code: 2, stdout: "" });
  const [help, noDatabase] = await Promise.all([run(dataDir, "--help"), run(dataDir, "retry")]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(noDatabase).toMatchObject({ code: 1, stdout: "" });
});
