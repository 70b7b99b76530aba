import { fromDay } from "./civil-day.ts";
import { readShift } from "./date-patterns.ts";
import type { Reference } from "./reference.ts";
import type { Groups } from "./rule.ts";

/** The year that the groups of `datePatterns.year` say: "2026", "'26", "przyszłego roku", "br."; undefined for none. */
export function readYear(groups: Groups, { day }: Reference): number | undefined {
  const { year, yearShift, yearNow } = groups;
  if (year !== undefined) return year.length === 2 ? 2000 + Number(year) : Number(year);
  const shift = yearNow === undefined ? readShift(yearShift) : 0;
  return shift === undefined ? undefined : fromDay(day).year + shift;
}
