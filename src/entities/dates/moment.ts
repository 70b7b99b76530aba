import type { Day } from "./civil-day.ts";

/**
 * What a stretch of text says about time, before it is written in the shape of Recognizers-Text. Points in time are
 * minutes: of days since 1970 (`day * 1440`) for dates, of the day for clock times. "15 grudnia" without a year has
 * two values, the last and the coming one; "o czwartej" has 4:00 and 16:00.
 */
export type Moment = Point | Stretch | Length | Recurrence;

/** "date": whole days, "time": the clock alone, "datetime": both. */
export type Grain = "date" | "time" | "datetime";

export type PointValue = { timex: string; at: number };
export type Point = {
  kind: "point";
  grain: Grain;
  values: readonly PointValue[];
  /** The Monday of the week that is meant, where a weekday can be added: "za dwa tygodnie (w piątek)". */
  week?: Day;
};

/** null: open. `to` is the first moment after the stretch, unless `includesEnd`: "od 15 do 20 grudnia". */
export type StretchValue = { timex: string; from: number | null; to: number | null };
export type Stretch = {
  kind: "stretch";
  grain: Grain;
  values: readonly StretchValue[];
  /** "na początku marca" */
  part?: Part;
  /** "do piątku", "po 17:30" */
  mod?: Mod;
  /** What a bound was put to: "po 15 grudnia" or "po marcu". */
  source?: "datetimepoint" | "datetimerange";
  includesEnd?: boolean;
  /** "w piątek po 16": open by the hour only. */
  isWithinDay?: boolean;
  week?: Day;
};

/** A duration: "dwa tygodnie". */
type Length = { kind: "length"; timex: string; seconds: number };

/** "w piątki", "co miesiąc" */
type Recurrence = { kind: "recurrence"; timex: string };

export type Bound = "before" | "until" | "after" | "since";
type Part = "start" | "mid" | "end";
export type Mod = Bound | `${Bound}-${Part}`;

/** A moment and where it stands, [start, end) in UTF-16 units. */
export type FoundMoment = {
  moment: Moment;
  start: number;
  end: number;
  /** Digits that are a time only beside a day or a word such as "dzwonić": "do 16". */
  isWeak?: boolean;
};

export const DAY_MINUTES = 1440;
