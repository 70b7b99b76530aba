import { bothHalves, clockPoint } from "./clock-point.ts";
import { datePatterns } from "./date-patterns.ts";
import type { Moment } from "./moment.ts";
import type { Groups, Rule } from "./rule.ts";

const { noClock } = datePatterns;
const HOUR = "(?<hour>2[0-4]|1\\d|\\d)(?:F~*|-?(?:tej|stej|ej|ta|sta)\\b)";
const ANY_HOUR = "(?<hour>2[0-4]|1\\d|\\d)(?:F~*|-?(?:tej|stej|ej|ta|sta)\\b)?(?![\\d:.,])";
const MINUTES = "(?:(?<quarter>kwadrans)|(?<minutes>[1-5]?\\d)~*(?:\\s+minut\\w*)?)";

/** Times told from the full hour: "wpół do piątej", "kwadrans po szóstej", "za dziesięć ósma". */
export const spokenTimes: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(?:w ?)?pol do ${ANY_HOUR}`, "g"),
    read: ({ hour }) => toTimes(Number(hour) * 60 - 30),
  },
  {
    pattern: new RegExp(`\\b(?:w ?)?pol po ${HOUR}`, "g"),
    read: ({ hour }) => toTimes(Number(hour) * 60 + 30),
  },
  { pattern: new RegExp(`\\b${MINUTES} po ${HOUR}`, "g"), read: (groups) => read(groups, 1) },
  {
    pattern: /\bkwadrans po (?<hour>2[0-4]|1\d|\d)(?![\d:.,])/g,
    read: (groups) => read({ ...groups, quarter: "kwadrans" }, 1),
  },
  {
    // "20 po 3"; "20 po 3 osoby" are groups
    pattern: new RegExp(`(?<![\\d.,])(?<minutes>5|10|15|20|25) po (?<hour>1[0-2]|[1-9])${noClock}`, "g"),
    read: (groups) => read(groups, 1),
  },
  { pattern: new RegExp(`\\b${MINUTES} (?:przed|do) ${HOUR}`, "g"), read: (groups) => read(groups, -1) },
  { pattern: new RegExp(`\\bza ${MINUTES} ${HOUR}`, "g"), read: (groups) => read(groups, -1) },
];

function read({ hour, minutes, quarter }: Groups, sign: 1 | -1): Moment | undefined {
  const shift = quarter === undefined ? Number(minutes) : 15;
  return toTimes(Number(hour) * 60 + sign * shift);
}

function toTimes(at: number): Moment | undefined {
  return at < 0 || at > 24 * 60 ? undefined : clockPoint(bothHalves(at), false);
}
