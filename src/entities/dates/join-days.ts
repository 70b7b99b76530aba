import { addMonths, formatDay } from "./civil-day.ts";
import type { Joined, Neighbours } from "./join-moments.ts";
import { DAY_MINUTES, type Moment, type Point, type Stretch, type StretchValue } from "./moment.ts";
import { formatMinutes } from "./time-units.ts";

const GAP = /^\s*(do|[-–—]|a)\s*(?:dnia\s+)?$/;
const LEAD = /\b(od|miedzy|pomiedzy)\s+(?:dnia\s+)?$/;

/** "od 15 do 20 grudnia", "od poniedziałku do piątku", "marzec–maj 2027", "między świętami a Nowym Rokiem". */
export function joinDays({ left, right, gap, before }: Neighbours): Joined | undefined {
  const word = GAP.exec(gap)?.[1];
  const lead = LEAD.exec(before);
  if (word === undefined || (word === "a" && !/miedzy/.test(lead?.[1] ?? ""))) return undefined;
  if (!isDated(left) || !isDated(right)) return undefined;
  const isWhole = left.grain === "date" && right.grain === "date";
  const values = pair(toEdges(left), toEdges(right)).map(([start, end]): StretchValue => {
    const [from, to] = [start.from, right.kind === "point" ? end.from : end.to];
    const length = isWhole ? `P${(to - from) / DAY_MINUTES}D` : formatMinutes(to - from);
    return { timex: `(${edgeTimex(left, start, from)},${edgeTimex(right, end, to)},${length})`, from, to };
  });
  if (values.length === 0) return undefined;
  const moment: Stretch = {
    kind: "stretch",
    grain: isWhole ? "date" : "datetime",
    values,
    includesEnd: isWhole && right.kind === "point",
  };
  return { moment, lead: lead?.[0].length ?? 0 };
}

type Edges = { timex: string; from: number; to: number };

function isDated(moment: Moment): moment is Point | Stretch {
  if (moment.kind !== "point" && moment.kind !== "stretch") return false;
  return (
    moment.grain !== "time" &&
    (moment.kind === "point" || moment.values.every(({ from, to }) => from !== null && to !== null))
  );
}

function toEdges(moment: Point | Stretch): Edges[] {
  if (moment.kind === "point") return moment.values.map(({ timex, at }) => ({ timex, from: at, to: at }));
  return moment.values.map(({ timex, from, to }) => ({ timex, from: from ?? 0, to: to ?? 0 }));
}

/** For each start the first end after it; where only the end is sure, the last start before it. */
function pair(starts: readonly Edges[], ends: readonly Edges[]): [Edges, Edges][] {
  const [end] = ends;
  const isEndSure = end !== undefined && !isOpen(end) && starts.some(isOpen);
  if (isEndSure) {
    const start = starts
      .flatMap(repeat)
      .sort(byStart)
      .findLast(({ from }) => from <= end.from);
    return start === undefined ? [] : [[{ ...start, timex: toDayText(start.from) }, end]];
  }
  const possible = ends.flatMap(repeat).sort(byStart);
  return starts.flatMap((start): [Edges, Edges][] => {
    const next = possible.find(({ from }) => from >= start.from);
    return next === undefined ? [] : [[start, next]];
  });
}

function isOpen({ timex }: Edges): boolean {
  return /^\(?XXXX/.test(timex);
}

/** A weekday comes every week, a day without a year every year. */
function repeat(edges: Edges): Edges[] {
  if (!isOpen(edges)) return [edges];
  if (edges.timex.startsWith("XXXX-WXX")) return [-7, 0, 7].map((days) => move(edges, (day) => day + days));
  return [-12, 0, 12].map((months) => move(edges, (day) => addMonths(day, months)));
}

function move({ timex, from, to }: Edges, shift: (day: number) => number): Edges {
  const moved = (at: number): number =>
    at + (shift(Math.floor(at / DAY_MINUTES)) - Math.floor(at / DAY_MINUTES)) * DAY_MINUTES;
  return { timex, from: moved(from), to: moved(to) };
}

function byStart(one: Edges, other: Edges): number {
  return one.from - other.from;
}

function edgeTimex(moment: Point | Stretch, edges: Edges, at: number): string {
  if (moment.kind === "point") return edges.timex;
  const day = toDayText(at);
  return isOpen(edges) ? `XXXX${day.slice(4)}` : day;
}

function toDayText(at: number): string {
  return formatDay(Math.floor(at / DAY_MINUTES));
}
