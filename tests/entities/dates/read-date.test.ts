import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/entities/dates/read-date.ts";

/** A Monday. */
const now = "2026-11-23T10:15:00";

describe("the day in a text", () => {
  it.each([
    ["pojutrze", "2026-11-25", "2026-11-25"],
    ["15 grudnia", "2026-12-15", "2026-12-15"],
    ["3 marca", "2027-03-03", "2027-03-03"],
    ["15.12.2026", "2026-12-15", "2026-12-15"],
    ["w piątek", "2026-11-27", "2026-11-27"],
    ["w przyszły piątek", "2026-12-04", "2026-12-04"],
    ["piątek, 27 listopada", "2026-11-27", "2026-11-27"],
    ["za dwa tygodnie", "2026-12-07", "2026-12-07"],
    ["w zeszłym miesiącu", "2026-10-01", "2026-10-31"],
    ["w listopadzie", "2026-11-01", "2026-11-30"],
    ["w pierwszej połowie marca", "2027-03-01", "2027-03-15"],
    ["od 15 do 20 grudnia", "2026-12-15", "2026-12-20"],
    ["od marca do maja", "2027-03-01", "2027-05-31"],
    ["w ciągu dwóch tygodni", "2026-11-23", "2026-12-07"],
    ["do końca roku", null, "2026-12-31"],
    ["do 15 grudnia", null, "2026-12-15"],
    ["przed 15 grudnia", null, "2026-12-14"],
    ["program trwał do grudnia 2024", null, "2024-12-31"],
    ["od 15 grudnia", "2026-12-15", null],
    ["po 15 grudnia", "2026-12-16", null],
    ["po marcu", "2027-04-01", null],
    ["działamy od 2019 roku", "2019-01-01", null],
    ["jak najszybciej", "2026-11-23", "2026-11-23"],
  ])("“%s” is from %s to %s", (text, firstDay, lastDay) => {
    expect(readDate(text, now)).toEqual({ kind: "read", firstDay, lastDay, from: null, until: null });
  });

  it("is that of the year in which it is not over yet", () => {
    expect(readDate("od 15 do 20 grudnia", "2026-12-17T08:00:00")).toMatchObject({ firstDay: "2026-12-15" });
    expect(readDate("od 15 do 20 grudnia", "2026-12-21T08:00:00")).toMatchObject({ firstDay: "2027-12-15" });
  });
});

describe("the time in a text", () => {
  it.each([
    ["o 16", "16:00", "16:00"],
    ["wpół do piątej", "16:30", "16:30"],
    ["o ósmej", "08:00", "08:00"],
    ["po 17:30", "17:30", null],
    ["proszę dzwonić do 20", null, "20:00"],
    ["od 9 do 15", "09:00", "15:00"],
    ["wieczorem", "16:00", "20:00"],
  ])("“%s” is from %s to %s", (text, from, until) => {
    expect(readDate(text, now)).toEqual({ kind: "read", firstDay: null, lastDay: null, from, until });
  });
});

describe("a day with a time", () => {
  it.each([
    ["jutro o 16", "2026-11-24", "2026-11-24", "16:00", "16:00"],
    ["w piątek po 17:30", "2026-11-27", "2026-11-27", "17:30", null],
    ["w środę między 10 a 12", "2026-11-25", "2026-11-25", "10:00", "12:00"],
    ["od poniedziałku do piątku, po 16", "2026-11-23", "2026-11-27", "16:00", null],
    ["pn-pt 8-16", "2026-11-23", "2026-11-27", "08:00", "16:00"],
  ])("“%s” is from %s to %s, %s–%s", (text, firstDay, lastDay, from, until) => {
    expect(readDate(text, now)).toEqual({ kind: "read", firstDay, lastDay, from, until });
  });
});

describe("no day and no time", () => {
  it.each(["", "jest nas 12", "w piątki", "dwa tygodnie", "ul. 3 Maja 12", "nie wiem"])(
    "are in “%s”",
    (text) => {
      expect(readDate(text, now)).toEqual({ kind: "none" });
    },
  );
});

it("a reference that is no local time is an error of the caller", () => {
  expect(() => readDate("jutro", "2026-11-23T10:15:00Z")).toThrow();
  expect(() => readDate("jutro", "2026-02-30")).toThrow();
});

it("takes a hostile text in reasonable time", () => {
  const started = performance.now();
  for (const part of ["15-", "15 i ", "1.", "od 15 do ", "dwudziestego ", "12:30-", "po po "]) {
    readDate(part.repeat(1000), now);
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
