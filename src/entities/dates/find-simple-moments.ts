import { calendarDates } from "./calendar-dates.ts";
import { clockTimes } from "./clock-times.ts";
import { dayParts } from "./day-parts.ts";
import { holidays } from "./holidays.ts";
import type { FoundMoment } from "./moment.ts";
import { nearDays } from "./near-days.ts";
import { offsets } from "./offsets.ts";
import { periodParts } from "./period-parts.ts";
import { periods } from "./periods.ts";
import { recurrences } from "./recurrences.ts";
import type { Reference } from "./reference.ts";
import type { Rule } from "./rule.ts";
import { seasons } from "./seasons.ts";
import { spokenTimes } from "./spoken-times.ts";
import { weekdays } from "./weekdays.ts";

/** Of two readings of the same words the earlier rule wins, of overlapping ones the longer. */
const RULES: readonly Rule[] = [
  ...calendarDates,
  ...spokenTimes,
  ...clockTimes,
  ...recurrences,
  ...weekdays,
  ...nearDays,
  ...holidays,
  ...periodParts,
  ...periods,
  ...seasons,
  ...offsets,
  ...dayParts,
];

/** Moments that a single rule reads, in the order of the text; none overlap. */
export function findSimpleMoments(digitised: string, reference: Reference): FoundMoment[] {
  const found = RULES.flatMap((rule) => apply(rule, digitised, reference));
  const longestFirst = found.sort((one, other) => other.end - other.start - (one.end - one.start));
  const kept: FoundMoment[] = [];
  for (const moment of longestFirst) {
    if (!kept.some((other) => moment.start < other.end && other.start < moment.end)) kept.push(moment);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function apply({ pattern, read, isWeak }: Rule, text: string, reference: Reference): FoundMoment[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const moment = read(groups, reference);
    const span = { start: match.index, end: match.index + match[0].length };
    return moment === undefined ? [] : [{ moment, ...span, isWeak: isWeak?.(groups) ?? false }];
  });
}
