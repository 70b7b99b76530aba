import type { Moment, PointValue } from "./moment.ts";
import { twoDigits } from "./two-digits.ts";

/** The same hands of the clock in the afternoon. */
export function bothHalves(at: number): number[] {
  return at >= 60 && at < 12 * 60 ? [at, at + 12 * 60] : [at];
}

export function clockPoint(times: readonly number[], isWhole: boolean): Moment {
  const values = times.map((at): PointValue => {
    const hour = twoDigits(Math.floor(at / 60) % 24);
    return { timex: isWhole ? `T${hour}` : `T${hour}:${twoDigits(at % 60)}`, at: at % (24 * 60) };
  });
  return { kind: "point", grain: "time", values };
}
