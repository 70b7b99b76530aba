import { knownDay } from "./date-point.ts";
import { DAY_MINUTES, type Moment } from "./moment.ts";
import type { Reference } from "./reference.ts";
import type { Groups, Rule } from "./rule.ts";

/** Days from today; longer words are found before shorter ones by their length. */
const SHIFTS: readonly [shift: number, words: string][] = [
  [0, "dzis|dzisiaj|dzisiejsz\\w+|konc(?:a|em) dnia"],
  [1, "jutro|jutra|jutrem|jutrzejsz\\w+"],
  [2, "pojutrze|po jutrze|pojutrza|pojutrzejsz\\w+"],
  [3, "popojutrze"],
  [-1, "wczoraj|wczorajsz\\w+"],
  [-2, "przedwczoraj|przed wczoraj"],
];

/** "dziś", "pojutrze", "teraz", "jak najszybciej". */
export const nearDays: readonly Rule[] = [
  ...SHIFTS.map(([shift, words]) => ({
    pattern: new RegExp(`\\b(?:${words})\\b`, "g"),
    read: (_: Groups, { day }: Reference) => knownDay(day + shift),
  })),
  {
    pattern: /\b(?:teraz|w tej chwili|w tym momencie)\b/g,
    read: (_, reference) => now("PRESENT_REF", reference),
  },
  {
    // "na wczoraj" is said of what is urgent
    pattern: /\b(?:jak najszybciej|mozliwie najszybciej|od zaraz|natychmiast|na wczoraj)\b/g,
    read: (_, reference) => now("FUTURE_REF", reference),
  },
];

function now(timex: string, { day, minute }: Reference): Moment {
  return { kind: "point", grain: "datetime", values: [{ timex, at: day * DAY_MINUTES + minute }] };
}
