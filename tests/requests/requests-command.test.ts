import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { newRequestNumber } from "../../src/requests/request-number.ts";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { openConversation, start, temporaryFile } from "../storage/open-temporary.ts";
import { exampleRequest } from "./example-request.ts";

const command = fileURLToPath(new URL("../../src/commands/requests.ts", import.meta.url));
const number = newRequestNumber(() => new Uint8Array(8));

type Outcome = { code: number; stdout: string; stderr: string };

/** Runs the command as staff do, in a folder without a .env file. */
function run(dataDir: string, ...args: string[]): Promise<Outcome> {
  const options = { cwd: dirname(dataDir), env: { PATH: process.env.PATH, DATA_DIR: dataDir } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** A data folder whose server is still running, with one request. */
async function startedServer(): Promise<string> {
  const dataDir = dirname(temporaryFile());
  const store = await openSqlite(databaseFile(dataDir));
  onTestFinished(() => store.close());
  await openConversation(store, "c1");
  await store.conversations.turn("c1", async (turn) => {
    const request = exampleRequest({ number });
    await turn.save(emptyMemory, [{ kind: "request-submitted", request }], start);
  });
  return dataDir;
}

test("lists, shows and exports while the server runs", async () => {
  const dataDir = await startedServer();
  const out = join(dataDir, "zgłoszenia.csv");
  const [list, show, exported, onScreen] = await Promise.all([
    run(dataDir, "list"),
    run(dataDir, "show", ...number.toLowerCase().split("-")),
    run(dataDir, "export", "--format", "csv", "--out", out),
    run(dataDir, "export", "--format", "csv"),
  ]);
  expect(list).toMatchObject({ code: 0, stderr: "" });
  expect(list.stdout.split("\n")[1]).toMatch(`${number}  2026-11-24 09:15  nowe`);
  expect(show).toMatchObject({ code: 0, stderr: "" });
  expect(show.stdout).toContain("Chcemy otworzyć świetlicę.");
  expect(show.stdout).toContain("zgłoszenie wysłane (osoba)");
  expect(exported).toMatchObject({ code: 0, stderr: "" });
  expect(exported.stdout).toContain("Liczba zgłoszeń: 1.");
  expect(readFileSync(out, "utf8")).toBe(onScreen.stdout);
  expect(statSync(out).mode & 0o777).toBe(0o600);
});

const noFolder = join(import.meta.dirname, "no-such-folder");

test("wrong arguments get the usage and exit code 2; asking for it is no mistake", async () => {
  const wrong = [
    [],
    ["lista"],
    ["show"],
    ["list", "wszystko"],
    ["export", "--format", "xlsx"],
    ["list", "--wszystko"],
  ];
  for (const outcome of await Promise.all(wrong.map((args) => run(noFolder, ...args)))) {
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(outcome.stderr).toContain("npm run requests -- list");
  }
  expect(await run(noFolder, "--help")).toMatchObject({ code: 0, stderr: "" });
});

test("without a database it says where one comes from, and creates none", async () => {
  const outcome = await run(noFolder, "list");
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain("Nie ma jeszcze bazy danych");
  expect(existsSync(noFolder)).toBe(false);
});

test("says what is wrong with a mistyped number, an unknown one, and a file that cannot be written", async () => {
  const dataDir = await startedServer();
  const other = newRequestNumber(() => new Uint8Array(8).fill(7));
  const [mistyped, unknown, unwritable] = await Promise.all([
    run(dataDir, "show", "ZG-7K3M-Q9T2"),
    run(dataDir, "show", other),
    run(dataDir, "export", "--format", "csv", "--out", join(dataDir, "brak", "plik.csv")),
  ]);
  expect(mistyped).toMatchObject({ code: 1, stdout: "" });
  expect(mistyped.stderr).toContain("literówka");
  expect(unknown).toMatchObject({ code: 1, stdout: "" });
  expect(unknown.stderr).toContain(`Nie ma zgłoszenia o numerze ${other}.`);
  expect(unwritable).toMatchObject({ code: 1, stdout: "" });
  expect(unwritable.stderr).toContain("(ENOENT)");
});
