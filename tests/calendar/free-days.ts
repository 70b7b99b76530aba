/**
 * Days off in Poland by the act of 18 January 1951 (with 24 December, since 2025), written down by hand: Easter was on
 * 5 April 2026 and is on 28 March 2027, Corpus Christi 60 days later. Those on Sundays stand here, too.
 */
export const freeDays: ReadonlySet<string> = new Set([
  "2026-01-01",
  "2026-01-06",
  "2026-04-05",
  "2026-04-06",
  "2026-05-01",
  "2026-05-03",
  "2026-05-24",
  "2026-06-04",
  "2026-08-15",
  "2026-11-01",
  "2026-11-11",
  "2026-12-24",
  "2026-12-25",
  "2026-12-26",
  "2027-01-01",
  "2027-01-06",
  "2027-03-28",
  "2027-03-29",
  "2027-05-01",
  "2027-05-03",
  "2027-05-16",
  "2027-05-27",
  "2027-08-15",
  "2027-11-01",
  "2027-11-11",
  "2027-12-24",
  "2027-12-25",
  "2027-12-26",
]);

/** The number of a day since 1970. */
export const dayOf = (name: string): number => Date.parse(name) / 86_400_000;
