import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { yearEnd } from "./clock-year.ts";
import { expectedReminders, expiryDays, firstSweepAfter, isAtWork, type Wait } from "./expected-reminders.ts";
import { type LivedYear, liveThroughYear } from "./live-through-year.ts";

let year: LivedYear;

// Some 20 s; longer where others use the machine, too.
beforeAll(async () => {
  year = await liveThroughYear(5_000);
}, 180_000);

afterAll(async () => {
  await year.close();
});

const statusAfter: Readonly<Record<string, Wait["status"]>> = {
  submitted: "nowe",
  released: "nowe",
  claimed: "przyjete",
  forwarded: "przekazane",
  declined: "odrzucone",
};

/** Read from the history alone: each move ends a wait, and some begin one. Notes are no moves. */
async function readWaits(): Promise<(Wait & { end: string | null })[]> {
  const { rows } = await sql<{
    number: string;
    kind: string;
    at: string;
    until: string | null;
    end: string | null;
  }>`
    select number, kind, at,
      lead(at) over (partition by number order by sequence) as until,
      lead(kind) over (partition by number order by sequence) as end
    from request_history where kind <> 'noted' order by at`.execute(year.db);
  return rows.flatMap(({ number, kind, at, until, end }) => {
    const status = statusAfter[kind];
    return status
      ? [{ number, status, since: new Date(at), until: until ? new Date(until) : yearEnd, end }]
      : [];
  });
}

test("of a year's 5,000 requests every reminder is made exactly once, when it is due, and no other", async () => {
  const { rows } = await sql<{ line: string }>`
    select number || ' ' || waiting_since || ' ' || level || ' ' || at as line from reminders`.execute(
    year.db,
  );
  const waits = await readWaits();
  const expected = waits.flatMap(expectedReminders);
  expect(rows.map(({ line }) => line).sort()).toEqual(expected.sort());
  expect(new Set(waits.map(({ number }) => number)).size).toBe(5_000);
  expect(expected.length).toBeGreaterThan(5_000);
  for (const level of [1, 2, 3, 4]) expect(expected.some((line) => line.includes(` ${level} 20`))).toBe(true);
});

test("every reminder is in the outbox once, to those whom its level concerns", async () => {
  const { rows } = await sql<{
    audience: string;
    about: string;
    levels: string;
    count: number;
    entries: number;
  }>`
    select o.audience, o.about, group_concat(distinct r.level > 1) as levels, count(*) as count,
      count(distinct o.id) as entries
    from reminders r left join outbox o on o.number = r.number and o.created_at = r.at and o.about like 'not-%'
    group by o.audience, o.about order by o.audience, o.about`.execute(year.db);
  expect(rows.map(({ audience, about, levels }) => `${audience} ${about} ${levels}`)).toEqual([
    "coordinator not-accepted 1",
    "coordinator not-forwarded 1",
    "coordinator not-placed 1",
    "coordinator not-taken 1",
    "partner:boris not-accepted 0",
    "partner:fise not-accepted 0",
    "partner:frso not-accepted 0",
    "staff not-placed 0",
    "staff not-taken 0",
  ]);
  expect(rows.every(({ count, entries }) => count === entries)).toBe(true);
  const [made] = (await sql<{ count: number }>`select count(*) as count from reminders`.execute(year.db))
    .rows;
  const [kept] = (
    await sql<{ count: number }>`select count(*) as count from outbox where about like 'not-%'`.execute(
      year.db,
    )
  ).rows;
  expect(kept).toEqual(made);
});

test("every mail goes once, on a working day between 8 and 16, also after failures and the downtime", async () => {
  const { rows } = await sql<{ id: string; state: string }>`
    select lower(number || '.' || id) as id, state from outbox where about like 'not-%'`.execute(year.db);
  const sent = rows.filter(({ state }) => state === "sent").map(({ id }) => id);
  expect(year.mails.map(({ id }) => id).sort()).toEqual(sent.sort());
  expect(year.mails.filter(({ at }) => !isAtWork(at))).toEqual([]);
  expect(year.failures).toBeGreaterThan(50);
  const unsent = rows.filter(({ state }) => state !== "sent");
  // What moved before its mail could go is told to nobody.
  expect(new Set(unsent.map(({ state }) => state))).toEqual(new Set(["cancelled"]));
  expect(unsent.length).toBeLessThan(sent.length / 50);
});

test("after the downtime each request is spoken of once, by the highest level that became due", async () => {
  const back = "2027-01-04T12:00:00.000Z";
  const { rows } = await sql<{ number: string; count: number; level: number; before: number | null }>`
    select number, count(*) as count, max(level) as level,
      (select max(level) from reminders e where e.number = r.number and e.waiting_since = r.waiting_since and e.at < ${back}) as before
    from reminders r where at = ${back} group by number`.execute(year.db);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.every(({ count }) => count === 1)).toBe(true);
  expect(rows.some(({ level, before }) => level > (before ?? 0) + 1)).toBe(true);
});

test("what nobody answered for ended on working day 45, its person was told where there is an address, and nothing else ended so", async () => {
  const unanswered = (await readWaits()).filter(({ status }) => status !== "przyjete");
  const due = unanswered.flatMap(({ number, since, until, end }) => {
    const at = firstSweepAfter(since, expiryDays);
    return end === "expired" || at < until ? [`${number} ${at.toISOString()}`] : [];
  });
  const { rows } = await sql<{ line: string; told: number; reachable: number }>`
    select number || ' ' || at as line,
      (select count(*) from outbox o where o.number = h.number and o.about = 'expired' and o.audience = 'person') as told,
      (select answers like '%@example.org%' from requests r where r.number = h.number) as reachable
    from request_history h where kind = 'expired'`.execute(year.db);
  expect(rows.map(({ line }) => line).sort()).toEqual(due.sort());
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.every(({ told, reachable }) => told === reachable)).toBe(true);
  expect(rows.some(({ told }) => told === 1)).toBe(true);
});

test("nobody who is away is reminded, and their deputy is", () => {
  const during = year.mails.filter(({ day }) => day >= "2026-08-03" && day <= "2026-08-21");
  expect(during.filter(({ to }) => to.includes("anna@example.org"))).toEqual([]);
  expect(during.filter(({ to }) => to.includes("adam@example.org")).length).toBeGreaterThan(20);
  const after = year.mails.filter(({ day }) => day > "2026-08-21");
  expect(after.some(({ to }) => to.includes("anna@example.org"))).toBe(true);
});
