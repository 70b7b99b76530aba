import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { temporaryFile } from "./open-temporary.ts";

const script = fileURLToPath(new URL("./take-turns-for-ever.ts", import.meta.url));

/** Runs the script until it has committed `turns` turns and some milliseconds more, kills it, and says what it printed. */
async function killAfter(file: string, turns: number, extraMs: number): Promise<number[]> {
  const child = spawn(process.execPath, [script, file], { stdio: ["ignore", "pipe", "inherit"] });
  const printed: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(Number(line));
    if (printed.length === turns) setTimeout(() => child.kill("SIGKILL"), extraMs);
  }
  return printed;
}

test("a process killed in the middle of turns leaves no half turn and loses no confirmed one", async () => {
  const file = temporaryFile();
  let confirmed = -1;
  for (const [round, turns] of [1, 7, 20, 33].entries()) {
    const printed = await killAfter(file, turns, round * 1.7);
    confirmed = Math.max(confirmed, ...printed);

    const store = await openSqlite(file);
    const memory = await store.conversations.turn("c1", async (turn) => turn.memory);
    const requests = await store.requests.list();
    const log = await store.conversations.readLog("c1", -1, 10_000);
    const whole = memory.requests.length;
    expect(whole).toBeGreaterThan(confirmed);
    expect(requests.map(({ number }) => number).sort()).toEqual([...memory.requests].sort());
    expect(log.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 2 * whole }, (_, index) => index),
    );
    expect(log.filter(({ clientId }) => clientId === null)).toHaveLength(whole);
    const histories = await Promise.all(requests.map(({ number }) => store.requests.find(number)));
    expect(histories.every((found) => found?.history.length === 1)).toBe(true);
    await store.close();
  }
});
