import { expect, test } from "vitest";
import { isDayOff } from "../../src/calendar/is-day-off.ts";
import { dayOf, freeDays } from "./free-days.ts";

test("the days off of 2026 and 2027 are those written down by hand, whatever day of the week they are", () => {
  const days = Array.from({ length: 730 }, (_, index) =>
    new Date((dayOf("2026-01-01") + index) * 86_400_000).toISOString().slice(0, 10),
  );
  expect(days.at(-1)).toBe("2027-12-31");
  expect(days.filter(isDayOff)).toEqual([...freeDays]);
});

test("Christmas Eve is a day off since 2025", () => {
  expect(["2024-12-24", "2025-12-24"].map(isDayOff)).toEqual([false, true]);
});
