import Holidays from "date-holidays";

/**
 * Days off in Poland as a file of code. The library knows the calendars of the whole world and takes 35 MB of memory:
 * it is asked when its newer version knows something else, not by a running server.
 */
const years = { first: 2024, last: 2050 };

export function renderDaysOff(): string {
  const polish = new Holidays("PL", { types: ["public"] });
  const lines: string[] = [];
  for (let year = years.first; year <= years.last; year += 1) {
    const days = polish.getHolidays(year).map(({ date }) => date.slice(5, 10));
    lines.push(`  ${year}: "${[...new Set(days)].sort().join(" ")}",`);
  }
  return `${heading}export const daysOff: Readonly<Record<number, string>> = {\n${lines.join("\n")}\n};\n`;
}

const heading = `/**
 * The calendar of Poland: which day and which time it is there at an instant, and whether people work on that day.
 * Clocks of requests, hours of the office and statistics all ask here.
 *
 * Days off by the act, months and days by year; those on weekends, too. Written by npm run days-off:build
 * from date-holidays; data under CC BY-SA 3.0, see NOTICE.
 */
`;
