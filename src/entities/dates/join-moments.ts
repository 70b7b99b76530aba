import type { FoundMoment, Moment } from "./moment.ts";

/** Two moments beside each other; `before` is the digitised text in front of the left one. */
export type Neighbours = { left: Moment; right: Moment; gap: string; before: string };

/** What they mean together; `lead` is the length of a preposition in front that belongs to it. */
export type Joined = { moment: Moment; lead?: number };

/** Joins neighbours from left to right; what was joined is a neighbour again: "piątek" + "15 grudnia" + "o 16". */
export function joinMoments(
  found: readonly FoundMoment[],
  text: string,
  join: (neighbours: Neighbours) => Joined | undefined,
): FoundMoment[] {
  const done: FoundMoment[] = [];
  for (const next of found) {
    const last = done.at(-1);
    const joined =
      last === undefined
        ? undefined
        : join({
            left: last.moment,
            right: next.moment,
            gap: text.slice(last.end, next.start),
            before: text.slice(0, last.start),
          });
    if (last === undefined || joined === undefined) {
      done.push(next);
    } else {
      const isWeak = last.isWeak === true && next.isWeak === true;
      done.splice(-1, 1, {
        moment: joined.moment,
        start: last.start - (joined.lead ?? 0),
        end: next.end,
        isWeak,
      });
    }
  }
  return done;
}
