import { breakDownOutcomes } from "./break-down-outcomes.ts";
import type { Breakdown } from "./breakdown.ts";
import type { WholeEvaluation } from "./evaluate-places.ts";
import { type Confusion, findConfusions } from "./find-confusions.ts";
import { type KeyFigure, keyFigures } from "./key-figures.ts";
import { listMisses, type Miss } from "./list-misses.ts";
import type { StartMeasured } from "./measure-start.ts";
import { measureTimes, type Times } from "./measure-times.ts";

/** All that the report says, before it is text or a page. */
export type Report = {
  /** What one has to know to read the figures. */
  notes: readonly string[];
  keyFigures: readonly KeyFigure[];
  breakdowns: readonly Breakdown[];
  confusions: readonly Confusion[];
  times: Times | null;
  /** Null where the lines themselves are not wanted. */
  misses: readonly Miss[] | null;
};

export function createReport(
  evaluation: WholeEvaluation,
  { start, withLines, notes }: { start: StartMeasured | null; withLines: boolean; notes: readonly string[] },
): Report {
  const times = measureTimes(evaluation);
  return {
    notes,
    keyFigures: keyFigures({ evaluation, times, start }),
    breakdowns: breakDownOutcomes(evaluation),
    confusions: findConfusions(evaluation.questions),
    times,
    misses: withLines ? listMisses(evaluation) : null,
  };
}
