import { formatInstant } from "./format-instant.ts";

/** The day on a Polish calendar: "2026-11-24". Half past midnight in Warsaw is still the day before in UTC. */
export function polishDay(at: Date): string {
  return formatInstant(at).slice(0, 10);
}
