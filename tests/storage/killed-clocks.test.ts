import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import SqliteDatabase from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { panelRequests } from "../support/panel-requests.ts";
import { submitRequests } from "../support/submit-requests.ts";
import { temporaryFile } from "./open-temporary.ts";

const script = fileURLToPath(new URL("./sweep-for-ever.ts", import.meta.url));
const count = 100;
/** By then level 1 is due for all of them, later level 2. */
const moments = ["2026-10-02T10:00:00+02:00", "2026-10-06T10:00:00+02:00"];

/** Two processes look at the same clocks; after their start both are killed in the middle. */
async function killTwo(file: string, moment: string, afterMs: number): Promise<void> {
  const children = [0, 1].map(() =>
    spawn(process.execPath, [script, file, moment], { stdio: ["ignore", "pipe", "inherit"] }),
  );
  await Promise.all(
    children.map(async (child) => {
      for await (const _ of child.stdout) setTimeout(() => child.kill("SIGKILL"), afterMs);
    }),
  );
}

test("over kill -9 and with two processes each reminder is made once, together with its mail", {
  timeout: 120_000,
}, async () => {
  const file = temporaryFile();
  const store = await openSqlite(file);
  await submitRequests(store, panelRequests(count));
  await store.close();
  const read = new SqliteDatabase(file);
  onTestFinished(() => void read.close());
  const countOf = (level: number): number =>
    Object(read.prepare("select count(*) as count from reminders where level = ?").get(level)).count;
  let cuts = 0;
  for (const [index, moment] of moments.entries()) {
    for (let round = 1; countOf(index + 1) < count; round += 1) {
      await killTwo(file, moment, 60 * round);
      const made = countOf(index + 1);
      if (made > 0 && made < count) cuts += 1;
    }
  }
  // Else nothing was killed in the middle of its work.
  expect(cuts).toBeGreaterThan(0);
  const rows = read
    .prepare(`select r.number, r.level, count(o.id) as entries from reminders r
      left join outbox o on o.number = r.number and o.created_at = r.at and o.about = 'not-taken'
      group by r.number, r.level`)
    .all();
  expect(rows).toHaveLength(2 * count);
  expect(rows.filter((row) => Object(row).entries !== 1)).toEqual([]);
});
