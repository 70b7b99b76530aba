import { expect, test } from "vitest";
import type { Week } from "../../src/availability/availability.ts";
import { openingAt } from "../../src/availability/opening-at.ts";

const day = { from: "08:00", until: "16:00" };
const week: Week = [day, day, day, day, day, null, null];

test.each([
  ["2026-11-24T07:59:59+01:00", { kind: "closed", next: { day: "2026-11-24", from: "08:00" } }],
  ["2026-11-24T08:00:00+01:00", { kind: "open", until: "16:00" }],
  ["2026-11-24T15:59:59+01:00", { kind: "open", until: "16:00" }],
  ["2026-11-24T16:00:00+01:00", { kind: "closed", next: { day: "2026-11-25", from: "08:00" } }],
  ["2026-11-27T20:00:00+01:00", { kind: "closed", next: { day: "2026-11-30", from: "08:00" } }],
  // Independence Day is a Wednesday.
  ["2026-11-11T10:00:00+01:00", { kind: "closed", next: { day: "2026-11-12", from: "08:00" } }],
  // Christmas Eve, two holidays of which one is a Saturday, Sunday.
  ["2026-12-24T10:00:00+01:00", { kind: "closed", next: { day: "2026-12-28", from: "08:00" } }],
  // In summer the clock is two hours ahead of UTC.
  ["2026-07-01T06:00:00Z", { kind: "open", until: "16:00" }],
  // The night in which the clocks go back.
  ["2026-10-25T01:30:00Z", { kind: "closed", next: { day: "2026-10-26", from: "08:00" } }],
])("at %s: %j", (at, expected) => {
  expect(openingAt(week, new Date(at))).toEqual(expected);
});

test("an office that never opens has no next time", () => {
  const never = [null, null, null, null, null, null, null];
  expect(openingAt(never, new Date("2026-11-24T10:00:00Z"))).toEqual({ kind: "closed", next: null });
});
