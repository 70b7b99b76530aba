import { expect, onTestFinished, test, vi } from "vitest";
import { nothingDecided } from "../../src/availability/availability.ts";
import { startAvailability } from "../../src/start-availability.ts";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openConnection } from "../../src/storage/open-connection.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const by = { actor: "anna@example.org", at: new Date("2026-11-24T09:00:00Z") };
const pause = { kind: "channel", channel: "teams", isOff: true } as const;
const away = (until: string) =>
  ({
    kind: "absence",
    partner: "boris",
    absence: { from: "2026-12-01", until, reason: "urlop" },
  }) as const;

async function open(file = ":memory:") {
  const store = await openSqlite(file);
  onTestFinished(() => store.close().catch(() => {}));
  return store;
}

test("each decision replaces the one before on its subject, and the history keeps both", async () => {
  const { availability } = await open();
  expect(await availability.read()).toEqual(nothingDecided);
  expect(await availability.decide(away("2026-12-15"), by)).toEqual({ kind: "kept" });
  expect(await availability.decide(pause, by)).toEqual({ kind: "kept" });
  expect(await availability.decide(away("2026-12-20"), by)).toEqual({ kind: "kept" });
  expect(await availability.read()).toEqual({
    ...nothingDecided,
    absences: [{ partner: "boris", from: "2026-12-01", until: "2026-12-20", reason: "urlop" }],
    off: ["teams"],
  });
  const history = await availability.history(10);
  expect(history.map(({ before, after }) => [before, after])).toEqual([
    [away("2026-12-15"), away("2026-12-20")],
    [{ ...pause, isOff: false }, pause],
    [{ kind: "absence", partner: "boris", absence: null }, away("2026-12-15")],
  ]);
  expect(history[0]).toMatchObject(by);
});

test("a decision that changes nothing is not in the history", async () => {
  const { availability } = await open();
  await availability.decide(pause, by);
  expect(await availability.decide(pause, by)).toEqual({ kind: "same" });
  expect(await availability.decide({ kind: "hours", week: null }, by)).toEqual({ kind: "same" });
  expect(await availability.history(10)).toHaveLength(1);
});

test("nobody can change the history", async () => {
  const file = databaseFile(temporaryFolder());
  const { availability } = await open(file);
  await availability.decide(pause, by);
  const { db, close } = openConnection(file, { synchronous: "OFF" });
  onTestFinished(close);
  await expect(db.updateTable("availability_history").set({ actor: "x" }).execute()).rejects.toThrow(
    "append-only",
  );
  await expect(db.deleteFrom("availability_history").execute()).rejects.toThrow("append-only");
});

test("what another process decides is known within seconds", async () => {
  const file = databaseFile(temporaryFolder());
  const [here, there] = [await open(file), await open(file)];
  const live = await startAvailability(here.availability, () => {});
  onTestFinished(live.stop);
  await there.availability.decide(pause, by);
  await vi.waitFor(() => expect(live.current().off).toEqual(["teams"]), { timeout: 5_000 });
});

test("what this process decides holds at once", async () => {
  const { availability } = await open();
  const live = await startAvailability(availability, () => {});
  onTestFinished(live.stop);
  await live.store.decide(pause, by);
  expect(live.current().off).toEqual(["teams"]);
});
