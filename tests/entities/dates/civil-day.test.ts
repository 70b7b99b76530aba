import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  formatDay,
  formatWeek,
  fromDay,
  mondayOf,
  toDay,
  weekdayOf,
} from "../../../src/entities/dates/civil-day.ts";
import { easterSunday } from "../../../src/entities/dates/easter-sunday.ts";

function day(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return toDay(year, month, date) ?? Number.NaN;
}

describe("a day of the calendar", () => {
  it("is the same when taken apart and put together", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), (any) => {
        const { year, month, date } = fromDay(any);
        return toDay(year, month, date) === any && day(formatDay(any)) === any;
      }),
    );
  });

  it.each([
    [2026, 2, 29],
    [2026, 4, 31],
    [2026, 1, 0],
  ])("is none for %i-%i-%i", (year, month, date) => {
    expect(toDay(year, month, date)).toBeUndefined();
  });

  it.each([
    ["2026-11-23", 1],
    ["2026-11-29", 7],
    ["1969-12-31", 3],
    ["2024-02-29", 4],
  ])("%s is day %i of the week", (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday);
    expect(weekdayOf(mondayOf(day(iso)))).toBe(1);
  });

  it.each([
    ["2026-11-23", "2026-W48"],
    ["2027-01-01", "2026-W53"],
    ["2024-12-30", "2025-W01"],
    ["2023-01-01", "2022-W52"],
  ])("%s is in week %s", (iso, week) => {
    expect(formatWeek(day(iso))).toBe(week);
  });

  it.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2026-11-23", 3, "2027-02-23"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("%s and %i months are %s", (iso, months, expected) => {
    expect(formatDay(addMonths(day(iso), months))).toBe(expected);
  });

  it.each(["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"])(
    "Easter is on %s",
    (iso) => {
      expect(formatDay(easterSunday(Number(iso.slice(0, 4))))).toBe(iso);
    },
  );
});
