import { type Day, toDay } from "./civil-day.ts";

/** The moment from which "jutro" and "za godzinę" are counted, on the calendar and the clock of the person. */
export type Reference = { day: Day; minute: number };

/** Reads local time as specs of Recognizers-Text have it: "2026-11-23T10:15:00". Throws on anything else. */
export function parseReference(local: string): Reference {
  const [, year, month, date, hour, minute] =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d)?)?$/.exec(local) ?? [];
  const day = toDay(Number(year), Number(month), Number(date));
  if (day === undefined || Number.isNaN(day)) throw new Error(`not a local date and time: "${local}"`);
  return { day, minute: Number(hour ?? 0) * 60 + Number(minute ?? 0) };
}
