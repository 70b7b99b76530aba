/** A quarter of a year; 1 is January to March. */
export type Quarter = { year: number; quarter: number };

/** The last quarters that are over on that day ("2026-11-24"), the newest first. */
export function finishedQuarters(today: string, count: number): Quarter[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const running = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, index) => {
    const number = running - 1 - index;
    return { year: Math.floor(number / 4), quarter: (number % 4) + 1 };
  });
}

/** "2026-07-01" and "2026-09-30". */
export function daysOf({ year, quarter }: Quarter): { firstDay: string; lastDay: string } {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return {
    firstDay: day(Date.UTC(year, (quarter - 1) * 3, 1)),
    lastDay: day(Date.UTC(year, quarter * 3, 0)),
  };
}
