import { addMonths, type Day } from "./civil-day.ts";
import { DAY_MINUTES } from "./moment.ts";

/** A unit of time: how a timex writes it, and its length, which months and years have in days only roughly. */
export type TimeUnit = { sign: string; isClock: boolean; seconds: number; months?: number; days?: number };

const MINUTE = 60;
const DAY = 86_400;

const UNITS: readonly [words: string, unit: TimeUnit][] = [
  ["minut\\w*|min\\b", { sign: "M", isClock: true, seconds: MINUTE }],
  ["godzin\\w*|godz\\b|h\\b", { sign: "H", isClock: true, seconds: 60 * MINUTE }],
  ["dzien|dni\\w*|dob\\w*", { sign: "D", isClock: false, seconds: DAY, days: 1 }],
  ["tydzien|tygodni\\w*|tyg\\b", { sign: "W", isClock: false, seconds: 7 * DAY, days: 7 }],
  [
    "miesiac\\w*|miesiec\\w*|mies\\b|m-c[ey]?\\b",
    { sign: "M", isClock: false, seconds: 30 * DAY, months: 1 },
  ],
  ["kwartal\\w*", { sign: "Q", isClock: false, seconds: 91 * DAY, months: 3 }],
  ["rok\\w*|lat(?:a|ach|om)?\\b", { sign: "Y", isClock: false, seconds: 365 * DAY, months: 12 }],
];

/** "tygodnie", "mies.", "h" */
export const timeUnitPattern = `(?<unit>${UNITS.map(([words]) => words).join("|")})(?![a-z])`;

export function readTimeUnit(word: string | undefined): TimeUnit | undefined {
  return UNITS.find(([words]) => new RegExp(`^(?:${words})$`).test(word ?? ""))?.[1];
}

/** "P2W", "PT30M", "P0.5Y"; a quarter is three months. */
export function formatLength(count: number, { sign, isClock, months }: TimeUnit): string {
  if (sign === "Q") return `P${count * (months ?? 3)}M`;
  return `P${isClock ? "T" : ""}${count}${sign}`;
}

/** Minutes `count` units after a moment; a part of a month is counted in days of thirty. */
export function addUnits(at: number, count: number, unit: TimeUnit): number {
  if (unit.isClock) return at + Math.round(count * unit.seconds) / 60;
  const day: Day = Math.floor(at / DAY_MINUTES);
  const months = count * (unit.months ?? 0);
  const whole = Math.trunc(months);
  const days = Math.round((months - whole) * 30 + count * (unit.days ?? 0));
  return at + (addMonths(day, whole) + days - day) * DAY_MINUTES;
}

/** "PT6H", "PT30M", "PT1H30M" */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 ? `${rest}M` : ""}`;
}
