import { daysOff } from "./days-off.ts";

/**
 * Whether the act frees that day from work: "2026-11-11", also on a Saturday; Sundays are no part of the question. Of a
 * year that days-off.ts does not know, nothing is known.
 */
export function isDayOff(day: string): boolean {
  return daysOff[Number(day.slice(0, 4))]?.includes(day.slice(5)) ?? false;
}
