import type { Joined, Neighbours } from "./join-moments.ts";
import type { StretchValue } from "./moment.ts";
import { formatMinutes } from "./time-units.ts";

const GAP = /^\s*(do|[-–—]|a)\s*(?:godz\w*\.?\s*)?$/;
const LEAD = /\b(od|miedzy|pomiedzy)\s+(?:godz\w*\.?\s+)?$/;

/** "od 9 do 15:30", "między 16 a 18", "9–15". */
export function joinClockRange({ left, right, gap, before }: Neighbours): Joined | undefined {
  const word = GAP.exec(gap)?.[1];
  const lead = LEAD.exec(before);
  if (word === undefined || (word === "a" && !/miedzy/.test(lead?.[1] ?? ""))) return undefined;
  if (left.kind !== "point" || right.kind !== "point" || left.grain !== "time" || right.grain !== "time") {
    return undefined;
  }
  const values = left.values.flatMap((start): StretchValue[] => {
    const end = right.values.find(({ at }) => at > start.at);
    if (end === undefined) return [];
    const timex = `(${start.timex},${end.timex},${formatMinutes(end.at - start.at)})`;
    return [{ timex, from: start.at, to: end.at }];
  });
  if (values.length === 0) return undefined;
  return { moment: { kind: "stretch", grain: "time", values }, lead: lead?.[0].length ?? 0 };
}
