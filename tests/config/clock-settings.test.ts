import { expect, test } from "vitest";
import { ConfigProblems } from "../../src/config/config-problems.ts";
import { type Environment, readConfig } from "../../src/config/read-config.ts";

const read = (environment: Environment) => readConfig(environment).clocks;

test("without settings: after 1, 3, 9 and 21 working days, the end after 45, from 8 to 16", () => {
  expect(read({})).toEqual({
    reminderDays: [1, 3, 9, 21],
    expiryDays: 45,
    workingHours: { from: 8, to: 16 },
  });
});

test("takes other figures", () => {
  const other = read({ REMINDER_DAYS: "2, 5", EXPIRY_DAYS: "6", WORKING_HOURS: "7 - 15" });
  expect(other).toEqual({ reminderDays: [2, 5], expiryDays: 6, workingHours: { from: 7, to: 15 } });
});

test.each<[Environment, string]>([
  [{ REMINDER_DAYS: "0,3" }, "REMINDER_DAYS"],
  [{ REMINDER_DAYS: "3,1" }, "REMINDER_DAYS"],
  [{ REMINDER_DAYS: "1,1" }, "REMINDER_DAYS"],
  [{ REMINDER_DAYS: "1;3" }, "REMINDER_DAYS"],
  [{ EXPIRY_DAYS: "0" }, "EXPIRY_DAYS"],
  [{ EXPIRY_DAYS: "21" }, "EXPIRY_DAYS"],
  [{ WORKING_HOURS: "16-8" }, "WORKING_HOURS"],
  [{ WORKING_HOURS: "8-25" }, "WORKING_HOURS"],
  [{ WORKING_HOURS: "8:00-16:00" }, "WORKING_HOURS"],
])("%j is told as a problem of %s", (environment, variable) => {
  try {
    readConfig(environment);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    expect(error.problems.map((problem) => problem.variable)).toEqual([variable]);
  }
});
