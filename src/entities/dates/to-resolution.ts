import { formatInstant } from "./format-instant.ts";
import type { Moment, Stretch } from "./moment.ts";

/** A value as Recognizers-Text writes it: `timex`, `type`, and `value` or `start` and `end`. */
export type DateTimeValue = { readonly [key: string]: string };

/** The type of a moment in the library: "date", "timerange", "duration", "set". */
export function toTypeName(moment: Moment): string {
  if (moment.kind === "length") return "duration";
  if (moment.kind === "recurrence") return "set";
  return moment.kind === "point" ? moment.grain : `${moment.grain}range`;
}

export function toResolution(moment: Moment): DateTimeValue[] {
  const type = toTypeName(moment);
  switch (moment.kind) {
    case "length":
      return [{ timex: moment.timex, type, value: String(moment.seconds) }];
    case "recurrence":
      return [{ timex: moment.timex, type, value: "not resolved" }];
    case "point":
      return moment.values.map(({ timex, at }) => ({ timex, type, value: formatInstant(at, moment.grain) }));
    case "stretch":
      return toRanges(moment, type);
  }
}

function toRanges({ grain, values, part, mod, source }: Stretch, type: string): DateTimeValue[] {
  const sign = mod ?? part;
  return values.map(({ timex, from, to }) => ({
    timex,
    ...(sign === undefined ? {} : { Mod: sign }),
    type,
    ...(from === null ? {} : { start: formatInstant(from, grain) }),
    ...(to === null ? {} : { end: formatInstant(to, grain) }),
    ...(source === undefined ? {} : { sourceEntity: source }),
  }));
}
