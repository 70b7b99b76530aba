import { expect, onTestFinished, test } from "vitest";
import { applyRetention } from "../../src/requests/apply-retention.ts";
import { applyClocks } from "../../src/requests/clocks/apply-clocks.ts";
import type { ReminderStore } from "../../src/requests/clocks/reminder-store.ts";
import { isReminder } from "../../src/requests/outbox/notice.ts";
import { openSqlite, type Store } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { submitRequests } from "../support/submit-requests.ts";
import { openTemporary, temporaryFile } from "./open-temporary.ts";

const settings = { reminderDays: [1, 3, 9, 21], expiryDays: 45, workingHours: { from: 8, to: 16 } };
const sent = new Date("2027-01-11T10:00:00+01:00");
const { number } = exampleRequest();
const ola = { kind: "coordinator", id: "ola@example.org" } as const;

const at = (day: string, time = "10:00"): Date => new Date(`${day}T${time}:00+01:00`);
const sweep = (reminders: ReminderStore, now: Date) => applyClocks({ reminders, settings }, now);

async function openWithRequest(): Promise<Store> {
  const store = await openTemporary();
  await submitRequests(store, [exampleRequest({ createdAt: sent })]);
  return store;
}

/** "not-taken staff": what of a request waits in the outbox or has gone. */
async function remindersOf(store: Store): Promise<string[]> {
  const entries = await store.outbox.ofRequest(number);
  return entries
    .filter(({ about }) => isReminder(about))
    .map(
      ({ about, audience }) => `${about} ${audience.kind === "partner" ? audience.partner : audience.kind}`,
    );
}

test("a new request is reminded of after 1, 3, 9 and 21 days, and ends after 45", async () => {
  const store = await openWithRequest();
  const days = [
    "2027-01-11",
    "2027-01-12",
    "2027-01-13",
    "2027-01-14",
    "2027-01-22",
    "2027-02-09",
    "2027-03-12",
  ];
  for (const day of days)
    for (const time of ["10:00", "10:05", "15:55", "20:00"]) await sweep(store.reminders, at(day, time));
  expect(await remindersOf(store)).toEqual([
    "not-taken staff",
    "not-taken coordinator",
    "not-taken coordinator",
    "not-taken coordinator",
  ]);
  expect(await sweep(store.reminders, at("2027-03-15"))).toEqual({ reminded: 0, expired: 1 });
  expect((await store.requests.find(number))?.request.status).toBe("wygasle");
  const told = (await store.outbox.ofRequest(number)).filter(({ about }) => about === "expired");
  expect(told.map(({ audience }) => audience.kind)).toEqual(["staff", "person"]);
});

test("a move begins the wait anew, for whoever is to act now; a note does not", async () => {
  const store = await openWithRequest();
  const act = (action: Parameters<Store["requests"]["act"]>[1]["action"], day: string) =>
    store.requests.act(number, { action, actor: ola, at: at(day, "09:30") });
  await act({ kind: "forward", partner: "fise", reason: "bo blisko" }, "2027-01-12");
  await sweep(store.reminders, at("2027-01-12"));
  await act({ kind: "note", note: "Oddzwonić." }, "2027-01-13");
  await sweep(store.reminders, at("2027-01-13"));
  await act({ kind: "forward", partner: "boris", reason: "tamten milczy" }, "2027-01-14");
  await sweep(store.reminders, at("2027-01-14"));
  await sweep(store.reminders, at("2027-01-15"));
  await act({ kind: "accept" }, "2027-01-18");
  await sweep(store.reminders, at("2027-06-01"));
  expect(await remindersOf(store)).toEqual(["not-accepted fise", "not-accepted boris"]);
});

test("a partner's reminder opens the request by a link of its own", async () => {
  const store = await openWithRequest();
  const forward = { kind: "forward", partner: "fise", reason: "bo blisko" } as const;
  await store.requests.act(number, { action: forward, actor: ola, at: at("2027-01-12") });
  await sweep(store.reminders, at("2027-01-13"));
  const reminder = (await store.outbox.ofRequest(number)).find(({ about }) => about === "not-accepted");
  const opened = await store.partnerLinks.open(reminder?.secret ?? "", at("2027-01-13"));
  expect(opened).toMatchObject({ kind: "open", partner: "fise" });
});

test("what has moved between the look and the writing is left alone", async () => {
  const store = await openWithRequest();
  await store.requests.act(number, { action: { kind: "claim" }, actor: ola, at: at("2027-01-12", "09:00") });
  const audience = { kind: "staff" } as const;
  const reminder = {
    number,
    since: sent,
    level: 1,
    about: "not-taken",
    audience,
    at: at("2027-01-12"),
  } as const;
  expect(await store.reminders.remind(reminder)).toBe(false);
  expect(await store.reminders.expire({ number, since: sent, at: at("2027-03-15") })).toBe(false);
  expect(await remindersOf(store)).toEqual([]);
});

test("of two processes on one file that look at once, one reminds and one ends", async () => {
  const file = temporaryFile();
  const one = await openSqlite(file);
  const other = await openSqlite(file);
  onTestFinished(async () => {
    await one.close();
    await other.close();
  });
  await submitRequests(one, [exampleRequest({ createdAt: sent })]);
  for (const day of ["2027-01-12", "2027-02-09"]) {
    const [first, second] = await Promise.all([
      sweep(one.reminders, at(day)),
      sweep(other.reminders, at(day)),
    ]);
    expect(first.reminded + second.reminded).toBe(1);
  }
  const ends = await Promise.all([
    sweep(one.reminders, at("2027-03-15")),
    sweep(other.reminders, at("2027-03-15")),
  ]);
  expect(ends.map(({ expired }) => expired).sort()).toEqual([0, 1]);
  expect(await remindersOf(one)).toEqual(["not-taken staff", "not-taken coordinator"]);
});

test("a request whose personal data is erased is reminded of like any other", async () => {
  const store = await openWithRequest();
  await sweep(store.reminders, at("2027-01-12"));
  const periods = { draftHours: 72, conversationHours: 24, requestDays: 1, questionDays: 180 };
  expect(await applyRetention(store.retention, periods, at("2027-01-13"))).toMatchObject({ requests: 1 });
  expect(await sweep(store.reminders, at("2027-01-14"))).toEqual({ reminded: 1, expired: 0 });
});
