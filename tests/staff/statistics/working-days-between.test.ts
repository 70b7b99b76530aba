import { expect, test } from "vitest";
import { workingDaysBetween } from "../../../src/staff/statistics/working-days-between.ts";

const noon = (day: string) => new Date(`${day}T11:00:00.000Z`);

test.each([
  ["the same day", "2026-11-24", "2026-11-24", 0],
  ["the next day", "2026-11-24", "2026-11-25", 1],
  ["over a weekend", "2026-11-27", "2026-11-30", 1],
  ["from a Saturday", "2026-11-28", "2026-11-30", 1],
  ["over 11 November", "2026-11-10", "2026-11-12", 1],
  ["over Easter Monday", "2026-04-03", "2026-04-07", 1],
  ["over Corpus Christi", "2026-06-03", "2026-06-05", 1],
  ["over Christmas with its Eve", "2026-12-23", "2026-12-28", 1],
  ["over Christmas when its Eve was a working day", "2024-12-23", "2024-12-27", 2],
  ["backwards", "2026-11-25", "2026-11-24", 0],
])("%s", (_name, from, to, days) => {
  expect(workingDaysBetween(noon(from), noon(to))).toBe(days);
});

test("days are those of Warsaw", () => {
  const [late, next] = [new Date("2026-11-24T22:59:00.000Z"), new Date("2026-11-24T23:00:00.000Z")];
  expect(workingDaysBetween(late, next)).toBe(1);
});
