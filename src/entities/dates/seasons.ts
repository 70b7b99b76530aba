import { firstOfMonth, fromDay } from "./civil-day.ts";
import { readShift } from "./date-patterns.ts";
import { DAY_MINUTES, type StretchValue } from "./moment.ts";
import type { Reference } from "./reference.ts";
import type { Rule } from "./rule.ts";

/** By whole months, as people plan; the first month, and the sign of the season in a timex. */
const SEASONS: readonly [words: string, month: number, sign: string][] = [
  ["wiosn(?:a|y|e|ie)", 3, "SP"],
  ["lat(?:em|o)|(?<=\\bw )lecie|(?<=\\b(?:tego|przyszlego|zeszlego|ubieglego|od|do) )lata", 6, "SU"],
  ["jesieni?a?", 9, "FA"],
  ["zim(?:a|y|e|ie)", 12, "WI"],
];
const SHIFT = "(?:(?<shift>t[aeoy]\\w*|przyszl\\w+|zeszl\\w+|ubiegl\\w+)\\s+)?";

/** "latem", "na wiosnę", "przyszłej jesieni". */
export const seasons: readonly Rule[] = SEASONS.map(([words, month, sign]) => ({
  pattern: new RegExp(`\\b${SHIFT}(?:${words})\\b`, "g"),
  read: ({ shift }, reference) => {
    const values = choose(month, sign, readShift(shift), reference);
    return { kind: "stretch", grain: "date", values };
  },
}));

/** Without "tego" or "przyszłego" the last one that has begun and the one that is not over. */
function choose(month: number, sign: string, shift: number | undefined, { day }: Reference): StretchValue[] {
  const now = fromDay(day).year;
  const all = [-2, -1, 0, 1, 2].map((years) => season(now + years, month, sign));
  const current = all.findIndex(({ to }) => (to ?? 0) > day * DAY_MINUTES);
  if (shift !== undefined) return all.slice(current + shift, current + shift + 1);
  const hasBegun = (all[current]?.from ?? 0) <= day * DAY_MINUTES;
  return all
    .slice(hasBegun ? current : current - 1, current + 1)
    .map((value) => ({ ...value, timex: `XXXX-${sign}` }));
}

function season(year: number, month: number, sign: string): StretchValue {
  const [from, to] = [firstOfMonth(year, month), firstOfMonth(year, month + 3)];
  return { timex: `${year}-${sign}`, from: from * DAY_MINUTES, to: to * DAY_MINUTES };
}
