import { findVagueNumbers } from "../vague-numbers.ts";
import { datePatterns } from "./date-patterns.ts";
import type { Groups } from "./rule.ts";
import { readTimeUnit, type TimeUnit, timeUnitPattern } from "./time-units.ts";

/** Some time: `min` to `max` units, equal where the number is exact. */
export type Amount = { min: number; max: number; unit: TimeUnit };

const SINGULAR =
  /^(?:tydzien|tygodni[au]|tygodniem|miesiac(?:a|u|em)?|rok(?:u|iem)?|dzien|dob[aey]|godzin[aey]|minut[aey]|kwartal(?:u|em)?)$/;
/** More than this is a year or a sum of money: "za 2024 rok". */
const MOST = 1000;

const about = "(?:(?:okolo|ok\\.|jakies|jakis|gdzies|mniej wiecej|jeszcze|niecal\\w+|ponad)\\s+)*";
const exact = `${datePatterns.count}(?:\\s*(?:[-–]|,|do|lub|albo)\\s*(?<more>\\d+)~*)?\\s*`;

/** "2 tygodnie", "tydzień", "kilka dni", "2-3 tygodnie", "około pół roku"; as a pattern for digitised text. */
export const amountPattern = `${about}(?:${exact}|(?<vague>kilkanascie|kilkunastu|kilka|kilku|pare|paru)\\s+)?${timeUnitPattern}`;

/** Undefined for a unit that needs a number before it ("za lata") and for years ("za 2024 rok"). */
export function readAmount({ count, more, vague, unit: word }: Groups): Amount | undefined {
  const unit = readTimeUnit(word);
  if (unit === undefined) return undefined;
  const [few] = findVagueNumbers(vague ?? "");
  if (few !== undefined) return { min: few.min, max: few.max, unit };
  const [min, max] = [toNumber(count), toNumber(more ?? count)];
  if (min === undefined || max === undefined) {
    return SINGULAR.test(word ?? "") ? { min: 1, max: 1, unit } : undefined;
  }
  return min < MOST && min <= max ? { min, max, unit } : undefined;
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.replace(",", "."));
}
