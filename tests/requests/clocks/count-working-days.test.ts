import { expect, test } from "vitest";
import { countWorkingDays } from "../../../src/requests/clocks/count-working-days.ts";
import { isWorkingMoment } from "../../../src/requests/clocks/is-working-moment.ts";

const hours = { from: 8, to: 16 };

/** Instants with the offset that Poland had or will have: +02:00 in summer. */
const count = (since: string, until: string): number =>
  countWorkingDays(new Date(since), new Date(until), hours);

test.each([
  {
    of: "a day later, to the minute",
    since: "2026-11-24T10:00+01:00",
    until: "2026-11-25T10:00+01:00",
    days: 1,
  },
  { of: "not a whole day", since: "2026-11-24T10:00+01:00", until: "2026-11-25T09:59+01:00", days: 0 },
  { of: "Friday to Monday", since: "2026-11-20T15:00+01:00", until: "2026-11-23T15:00+01:00", days: 1 },
  {
    of: "Friday to Monday, too early",
    since: "2026-11-20T15:00+01:00",
    until: "2026-11-23T08:00+01:00",
    days: 0,
  },
  { of: "Friday to Sunday", since: "2026-11-20T08:00+01:00", until: "2026-11-22T20:00+01:00", days: 0 },
  { of: "Thursday to Saturday", since: "2026-11-19T15:00+01:00", until: "2026-11-21T09:00+01:00", days: 1 },
  { of: "from a Saturday", since: "2026-11-21T12:00+01:00", until: "2026-11-24T08:00+01:00", days: 1 },
  {
    of: "from a night: as from the opening",
    since: "2026-11-24T23:30+01:00",
    until: "2026-11-26T08:00+01:00",
    days: 1,
  },
  { of: "from an early morning", since: "2026-11-24T05:00+01:00", until: "2026-11-25T08:00+01:00", days: 1 },
  {
    of: "over Christmas: 24 to 27 December",
    since: "2026-12-23T12:00+01:00",
    until: "2026-12-28T12:00+01:00",
    days: 1,
  },
  { of: "over New Year's Day", since: "2026-12-31T12:00+01:00", until: "2027-01-04T12:00+01:00", days: 1 },
  { of: "over Independence Day", since: "2026-11-10T12:00+01:00", until: "2026-11-12T12:00+01:00", days: 1 },
  { of: "over Corpus Christi", since: "2027-05-26T12:00+02:00", until: "2027-05-28T12:00+02:00", days: 1 },
  {
    of: "over the end of summer time",
    since: "2026-10-23T12:00+02:00",
    until: "2026-10-26T12:00+01:00",
    days: 1,
  },
  {
    of: "the same, a minute too early",
    since: "2026-10-23T12:00+02:00",
    until: "2026-10-26T11:59+01:00",
    days: 0,
  },
  {
    of: "over its beginning, with Easter Monday",
    since: "2027-03-26T12:00+01:00",
    until: "2027-03-30T12:00+02:00",
    days: 1,
  },
  {
    of: "a year with 8 days off on weekdays: 261 − 8",
    since: "2026-01-02T12:00+01:00",
    until: "2027-01-04T12:00+01:00",
    days: 253,
  },
  { of: "backwards", since: "2026-11-24T10:00+01:00", until: "2026-11-20T10:00+01:00", days: 0 },
])("$of: $days", ({ since, until, days }) => {
  expect(count(since, until)).toBe(days);
});

test.each([
  { at: "2026-11-24T08:00+01:00", isOpen: true },
  { at: "2026-11-24T07:59+01:00", isOpen: false },
  { at: "2026-11-24T15:59+01:00", isOpen: true },
  { at: "2026-11-24T16:00+01:00", isOpen: false },
  { at: "2026-07-07T08:00+02:00", isOpen: true },
  { at: "2026-07-07T07:59+02:00", isOpen: false },
  { at: "2026-11-22T12:00+01:00", isOpen: false },
  { at: "2026-12-24T12:00+01:00", isOpen: false },
])("somebody is at work on $at: $isOpen", ({ at, isOpen }) => {
  expect(isWorkingMoment(new Date(at), hours)).toBe(isOpen);
});
