import { expect, test } from "vitest";
import { decideStep } from "../../../src/requests/clocks/decide-step.ts";
import { findDueBounds } from "../../../src/requests/clocks/find-due-bounds.ts";
import type { Waiting } from "../../../src/requests/clocks/reminder-store.ts";

const settings = { reminderDays: [1, 3, 9, 21], expiryDays: 45, workingHours: { from: 8, to: 16 } };
const since = new Date("2027-01-11T10:00:00+01:00");

/** At 10:00 of these days, that many working days after `since` have passed; no holiday is near. */
const after = {
  1: "2027-01-12",
  2: "2027-01-13",
  3: "2027-01-14",
  21: "2027-02-09",
  44: "2027-03-12",
  45: "2027-03-15",
};

const waiting = (changes: Partial<Waiting> = {}): Waiting => ({
  number: "ZG-1",
  status: "nowe",
  partner: null,
  since,
  lastLevel: 0,
  lastReminderAt: null,
  ...changes,
});

const at = (day: string, time = "10:00"): Date => new Date(`${day}T${time}:00+01:00`);
const step = (changes: Partial<Waiting>, now: Date, others = {}) =>
  decideStep(waiting(changes), findDueBounds({ ...settings, ...others }, now));

test("after one day those who are to act are reminded, after three a coordinator", () => {
  expect(step({}, at(after[1], "09:59"))).toEqual({ kind: "none" });
  expect(step({}, at(after[1]))).toEqual({ kind: "remind", level: 1, audience: { kind: "staff" } });
  expect(step({ status: "przekazane", partner: "fise" }, at(after[1]))).toEqual({
    kind: "remind",
    level: 1,
    audience: { kind: "partner", partner: "fise" },
  });
  expect(step({ status: "odrzucone" }, at(after[1]))).toMatchObject({ audience: { kind: "staff" } });
  expect(step({ lastLevel: 1 }, at(after[2]))).toEqual({ kind: "none" });
  for (const status of ["nowe", "odrzucone", "przekazane", "przyjete"] as const) {
    expect(step({ status, partner: "fise", lastLevel: 1 }, at(after[3]))).toEqual({
      kind: "remind",
      level: 2,
      audience: { kind: "coordinator" },
    });
  }
});

test("whoever took a request is left in peace at first", () => {
  expect(step({ status: "przyjete" }, at(after[1]))).toEqual({ kind: "none" });
});

test("of several levels that became due at once only the highest is said", () => {
  expect(step({}, at(after[3]))).toMatchObject({ kind: "remind", level: 2 });
  expect(step({ lastLevel: 1 }, at(after[21]))).toMatchObject({ kind: "remind", level: 4 });
});

test("what nobody answers for ends on day 45, and what somebody has taken never does", () => {
  const reminded = { lastLevel: 4, lastReminderAt: at(after[21]) };
  expect(step(reminded, at(after[44]))).toEqual({ kind: "none" });
  expect(step(reminded, at(after[45], "09:59"))).toEqual({ kind: "none" });
  expect(step(reminded, at(after[45]))).toEqual({ kind: "expire" });
  expect(step({ ...reminded, status: "przekazane", partner: "fise" }, at(after[45]))).toEqual({
    kind: "expire",
  });
  expect(step({ ...reminded, status: "przyjete" }, at("2028-01-11"))).toEqual({ kind: "none" });
});

test("nothing ends unannounced: after a long downtime the last reminder comes a week before the end", () => {
  expect(step({ lastLevel: 1 }, at("2027-05-04"))).toMatchObject({ kind: "remind", level: 4 });
  const late = { lastLevel: 4, lastReminderAt: at("2027-05-04") };
  expect(step(late, at("2027-05-10"))).toEqual({ kind: "none" });
  expect(step(late, at("2027-05-11", "09:59"))).toEqual({ kind: "none" });
  expect(step(late, at("2027-05-11"))).toEqual({ kind: "expire" });
});

test("where the end follows the last reminder closely, it does", () => {
  const short = { reminderDays: [1], expiryDays: 3 };
  const reminded = { lastLevel: 1, lastReminderAt: at(after[1]) };
  expect(step(reminded, at(after[2]), short)).toEqual({ kind: "none" });
  expect(step(reminded, at(after[3]), short)).toEqual({ kind: "expire" });
});
