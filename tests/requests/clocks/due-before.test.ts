import fc from "fast-check";
import { expect, test } from "vitest";
import { countWorkingDays } from "../../../src/requests/clocks/count-working-days.ts";
import { dueBefore } from "../../../src/requests/clocks/due-before.ts";
import { isWorkingMoment } from "../../../src/requests/clocks/is-working-moment.ts";

const hours = { from: 8, to: 16 };
const minute = 60_000;

test("agrees with the count of working days, over holidays and both changes of summer time", () => {
  const start = Date.UTC(2026, 5, 1);
  const instant = fc
    .integer({ min: 0, max: 500 * 24 * 60 * 60 })
    .map((seconds) => new Date(start + seconds * 1000));
  fc.assert(
    fc.property(
      instant,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: -3000, max: 3000 }),
      (now, days, off) => {
        fc.pre(isWorkingMoment(now, hours));
        const bound = dueBefore(now, days);
        // Around the bound, where the two could differ.
        for (const since of [new Date(bound.getTime() + off * minute), bound, new Date(bound.getTime() - 1)])
          expect(since < bound).toBe(countWorkingDays(since, now, hours) >= days);
      },
    ),
    { numRuns: 400 },
  );
});

test("is the same time of day that many working days ago, with its minute", () => {
  expect(dueBefore(new Date("2026-12-28T10:15:40+01:00"), 1)).toEqual(new Date("2026-12-23T10:16:00+01:00"));
  expect(dueBefore(new Date("2026-10-26T10:00:00+01:00"), 1)).toEqual(new Date("2026-10-23T10:01:00+02:00"));
  expect(dueBefore(new Date("2027-03-30T10:00:00+02:00"), 1)).toEqual(new Date("2027-03-26T10:01:00+01:00"));
});
