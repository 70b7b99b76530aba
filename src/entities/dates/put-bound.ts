import { type Bound, DAY_MINUTES, type Mod, type Point, type Stretch, type StretchValue } from "./moment.ts";

/** "do" and "od" take the day or the period in, "przed" and "po" leave it out. */
export function putBound(moment: Point | Stretch, bound: Bound): Stretch {
  const isStart = bound === "since" || bound === "after";
  if (moment.kind === "point") {
    const values = moment.values.map(({ timex, at }): StretchValue => {
      return { timex, from: isStart ? at : null, to: isStart ? null : at };
    });
    const includesEnd = bound === "until";
    return { kind: "stretch", grain: moment.grain, values, mod: bound, source: "datetimepoint", includesEnd };
  }
  const { part } = moment;
  const values = moment.values.map(({ timex, ...whole }): StretchValue => {
    const { from, to } = part === "mid" ? middle(whole) : whole;
    const isFirst = bound === "since" || (bound === "before" && part !== "end");
    const edge = isFirst ? from : to;
    return { timex, from: isStart ? edge : null, to: isStart ? null : edge };
  });
  return { kind: "stretch", grain: moment.grain, values, mod: name(bound, part), source: "datetimerange" };
}

/** "do połowy marca" is until the 15th, though "w połowie marca" is some ten days. */
function middle({ from, to }: Omit<StretchValue, "timex">): Omit<StretchValue, "timex"> {
  const days = Math.floor(((from ?? 0) + (to ?? 0)) / 2 / DAY_MINUTES);
  return { from: days * DAY_MINUTES, to: days * DAY_MINUTES };
}

/** The library knows "do końca roku" as "before-end". */
function name(bound: Bound, part: Stretch["part"]): Mod {
  if (part === undefined) return bound;
  return part === "end" && bound === "until" ? "before-end" : `${bound}-${part}`;
}
