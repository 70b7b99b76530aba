import { z } from "zod";

/** Variables of the clocks, in working days and hours of the Polish day. */
export const clockVariables = {
  REMINDER_DAYS: z
    .string()
    .regex(/^\d{1,3}( *, *\d{1,3}){0,9}$/)
    .transform((text) => text.split(",").map(Number))
    .refine((days) => days.every((day, index) => day > (days[index - 1] ?? 0)))
    .prefault("1,3,9,21")
    .describe("numbers of working days, split by commas, each more than the one before: 1,3,9,21"),
  EXPIRY_DAYS: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(3_650))
    .prefault("45")
    .describe("a number of working days up to 3650, more than the last of REMINDER_DAYS"),
  WORKING_HOURS: z
    .string()
    .regex(/^\d{1,2} *- *\d{1,2}$/)
    .transform((text) => {
      const [from = 0, to = 0] = text.split("-").map(Number);
      return { from, to };
    })
    .refine(({ from, to }) => from < to && to <= 24)
    .prefault("8-16")
    .describe("two hours of the day, from 0 to 24: 8-16"),
};

type ClockValues = { REMINDER_DAYS: readonly number[]; EXPIRY_DAYS: number };

/** Nothing may end before its last reminder. */
export function findClockProblems({ REMINDER_DAYS: reminders, EXPIRY_DAYS: expiry }: ClockValues): string[] {
  return expiry > (reminders.at(-1) ?? 0) ? [] : ["EXPIRY_DAYS"];
}
