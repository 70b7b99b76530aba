import { sayClock, weekdayNames } from "../text/say-time.ts";
import type { Hours, Week } from "./availability.ts";

/** Days in a row with the same hours; 0 is Monday. */
export type DayGroup = { from: number; until: number; hours: Hours };

export function groupDays(week: Week): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const [index, hours] of week.entries()) {
    if (!hours) continue;
    const last = groups.at(-1);
    const isSame =
      last?.until === index - 1 && last.hours.from === hours.from && last.hours.until === hours.until;
    if (last && isSame) last.until = index;
    else groups.push({ from: index, until: index, hours });
  }
  return groups;
}

/** "poniedziałek–środa 8–16, czwartek 10–18.30"; empty where nobody is ever there. */
export function sayWeek(week: Week): string {
  return groupDays(week).map(sayGroup).join(", ");
}

function sayGroup({ from, until, hours }: DayGroup): string {
  const days = from === until ? weekdayNames[from] : `${weekdayNames[from]}–${weekdayNames[until]}`;
  return `${days} ${sayClock(hours.from)}–${sayClock(hours.until)}`;
}
