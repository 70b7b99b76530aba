import { expect, test } from "vitest";
import { daysOf, finishedQuarters } from "../../../src/staff/statistics/quarter.ts";

test("a quarter is finished when its last day is over", () => {
  expect(finishedQuarters("2026-12-31", 2)).toEqual([
    { year: 2026, quarter: 3 },
    { year: 2026, quarter: 2 },
  ]);
  expect(finishedQuarters("2027-01-01", 2)).toEqual([
    { year: 2026, quarter: 4 },
    { year: 2026, quarter: 3 },
  ]);
});

test("a quarter has its first and last day", () => {
  expect(daysOf({ year: 2028, quarter: 1 })).toEqual({ firstDay: "2028-01-01", lastDay: "2028-03-31" });
  expect(daysOf({ year: 2026, quarter: 4 })).toEqual({ firstDay: "2026-10-01", lastDay: "2026-12-31" });
});
