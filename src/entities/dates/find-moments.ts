import { digitise } from "./digitise.ts";
import { findSimpleMoments } from "./find-simple-moments.ts";
import { joinClockRange } from "./join-clock-range.ts";
import { joinDayAndClock } from "./join-day-and-clock.ts";
import { joinDayPart } from "./join-day-part.ts";
import { joinDays } from "./join-days.ts";
import { joinMoments } from "./join-moments.ts";
import { joinWeekday } from "./join-weekday.ts";
import type { FoundMoment } from "./moment.ts";
import { putBound } from "./put-bound.ts";
import { readBound } from "./read-bound.ts";
import type { Reference } from "./reference.ts";

/** Beside these a number is an hour: "proszę dzwonić od 9 do 15", "jesteśmy czynni 8–16". */
const ABOUT_HOURS =
  /\b(?:\w*dzwon|telefon|kontakt|rozmaw|porozmaw|rozmow|dostepn|czynn|otwart|pracuj|spotk|spotyk|przyjd|przyjedz|godzin|godz\b)/;

const NEARBY = 40;

/** Everything that a text says about time, in order: dates, times, ranges of them, durations, recurrences. */
export function findMoments(text: string, reference: Reference): FoundMoment[] {
  const digitised = digitise(text);
  // Days are joined before hours come to them and after: "od piątku do niedzieli po 16", "od piątku 16:00 do niedzieli".
  const joins = [joinDayPart, joinWeekday, joinClockRange, joinDays, joinDayAndClock, joinDays];
  const found = joins.reduce<FoundMoment[]>(
    (moments, join) => joinMoments(moments, digitised, join),
    findSimpleMoments(digitised, reference),
  );
  return found
    .filter((_, index) => isMeant(found, index, digitised))
    .map((each) => addBound(each, digitised));
}

/** Digits that may be hours: with a word about hours, beside a day ("pn.-pt. 8-16"), or as a range that is all there is. */
function isMeant(found: readonly FoundMoment[], index: number, digitised: string): boolean {
  const [before, weak] = [found[index - 1], found[index]];
  if (weak === undefined || weak.isWeak !== true) return true;
  const around = digitised.slice(Math.max(0, weak.start - NEARBY), weak.end + NEARBY);
  if (ABOUT_HOURS.test(around)) return true;
  const isBesideDay = before !== undefined && /^[\s,:]*$/.test(digitised.slice(before.end, weak.start));
  const others = digitised.slice(0, weak.start) + digitised.slice(weak.end);
  return isBesideDay || (weak.moment.kind === "stretch" && !/[a-z\d]/.test(others));
}

/** "do piątku", "po 17:30", "od marca". */
function addBound(found: FoundMoment, digitised: string): FoundMoment {
  const { moment, start } = found;
  const isFree = moment.kind === "point" || (moment.kind === "stretch" && moment.mod === undefined);
  const bound = isFree ? readBound(digitised.slice(0, start)) : undefined;
  if (bound === undefined || !isFree) return found;
  return { ...found, moment: putBound(moment, bound.bound), start: start - bound.length };
}
