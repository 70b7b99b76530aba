import { expect, test } from "vitest";
import { isWorkingDay } from "../../src/calendar/is-working-day.ts";
import { dayOf, freeDays } from "./free-days.ts";

test("every day of 2026 and 2027 is a working day, or a weekend, or stands on the list by hand", () => {
  for (let day = dayOf("2026-01-01"); day <= dayOf("2027-12-31"); day += 1) {
    const date = new Date(day * 86_400_000);
    const name = date.toISOString().slice(0, 10);
    const isFree = date.getUTCDay() === 0 || date.getUTCDay() === 6 || freeDays.has(name);
    expect([name, isWorkingDay(day)]).toEqual([name, !isFree]);
  }
});

test("Christmas Eve is a day off since 2025, and was none before", () => {
  expect(isWorkingDay(dayOf("2024-12-24"))).toBe(true);
  expect(isWorkingDay(dayOf("2025-12-24"))).toBe(false);
});

test("Good Friday, Flag Day and New Year's Eve are working days", () => {
  for (const name of ["2026-04-03", "2028-05-02", "2026-12-31"])
    expect([name, isWorkingDay(dayOf(name))]).toEqual([name, true]);
});
