import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { temporaryFile } from "../storage/open-temporary.ts";
import { startSmtp } from "../support/start-smtp.ts";
import { minute, startDelivery } from "./start-delivery.ts";

const script = fileURLToPath(new URL("./deliver-for-ever.ts", import.meta.url));

/** Runs the script until it has taken `count` requests and some milliseconds more, then kills it. */
async function killAfter(file: string, port: number, { count, extraMs }: { count: number; extraMs: number }) {
  const child = spawn(process.execPath, [script, file, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    printed += 1;
    if (printed === count) setTimeout(() => child.kill("SIGKILL"), extraMs);
  }
}

test("over kill -9 no mail is lost, and one that is sent again is the same mail", {
  timeout: 60_000,
}, async () => {
  const file = temporaryFile();
  const smtp = await startSmtp();
  const rounds = [3, 6, 9, 12, 15];
  for (const [round, count] of rounds.entries())
    await killAfter(file, smtp.port, { count, extraMs: round * 3 });

  const store = await openSqlite(file);
  onTestFinished(() => store.close());
  const delivery = startDelivery(store, { port: smtp.port });
  // What the last processes held is free again after five minutes.
  await delivery.pass(20 * minute);
  const sent = await store.outbox.list(["sent"]);
  const requests = await store.requests.list();
  expect(requests.length).toBeGreaterThanOrEqual(45);
  expect(await store.outbox.list(["waiting", "dead", "cancelled"])).toEqual([]);
  // The last one of each round may have been killed before it was claimed.
  expect(sent.length).toBeGreaterThanOrEqual(requests.length * 3 - rounds.length);
  const wanted = sent.map(({ number, id }) => `<${`${number}.${id}`.toLowerCase()}@example.org>`);
  const arrived = smtp.received.map(({ messageId }) => messageId);
  expect([...new Set(arrived)].sort()).toEqual(wanted.sort());
  // Only what was under way when the process died came twice, as the same mail.
  expect(arrived.length - wanted.length).toBeLessThanOrEqual(rounds.length);
  const bodies = Map.groupBy(smtp.received, ({ messageId }) => messageId);
  for (const copies of bodies.values())
    expect(
      new Set(copies.map(({ headers, recipients }) => headers.get("subject") + recipients.join())).size,
    ).toBe(1);
});
