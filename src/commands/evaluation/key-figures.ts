import { percentOf } from "./breakdown.ts";
import type { Evaluation } from "./evaluate.ts";
import type { PlaceEvaluation, WholeEvaluation } from "./evaluate-places.ts";
import type { StartMeasured } from "./measure-start.ts";
import type { Times } from "./measure-times.ts";

/** A figure and its bar: with `atLeast` the least that is good enough, with `atMost` the most. */
export type KeyFigure = {
  name: string;
  value: number;
  unit: "%" | "ms" | "MB";
  bar: { atLeast: number } | { atMost: number };
};

export type Measured = {
  evaluation: WholeEvaluation;
  times: Times | null;
  /** Null where it was not measured. */
  start: StartMeasured | null;
};

/** What the assistant has promised, for each set that was measured. */
export function keyFigures({ evaluation, times, start }: Measured): KeyFigure[] {
  return [...ofQuestions(evaluation), ...ofPlaces(evaluation), ...ofTimes(times), ...ofStart(start)];
}

export function isMet({ value, bar }: KeyFigure): boolean {
  return "atLeast" in bar ? value >= bar.atLeast : value <= bar.atMost;
}

function ofQuestions({ questions, outOfScope }: Evaluation): KeyFigure[] {
  const figures: KeyFigure[] = [];
  if (questions.length > 0) {
    const share = shareOf(questions);
    figures.push(
      { name: "right at the first try", ...share("right"), bar: { atLeast: 93 } },
      {
        name: "right or offered among at most three",
        ...share("right", "recoverable"),
        bar: { atLeast: 97 },
      },
      { name: "wrong answer given", ...share("wrong"), bar: { atMost: 3 } },
    );
  }
  if (outOfScope.length > 0) {
    const share = shareOf(outOfScope);
    figures.push(
      { name: "out of scope: answered", ...share("answered"), bar: { atMost: 3 } },
      { name: "out of scope: did you mean", ...share("offered"), bar: { atMost: 15 } },
    );
  }
  return figures;
}

function ofPlaces({ places, none }: PlaceEvaluation): KeyFigure[] {
  const figures: KeyFigure[] = [];
  if (places.length > 0) {
    figures.push({
      name: "places right or offered",
      ...shareOf(places)("right", "recoverable"),
      bar: { atLeast: 97 },
    });
  }
  if (none.length > 0) {
    // Two of the 75 phrases of the set with which the bar was agreed.
    const bar = { atMost: percentOf(2, 75) };
    figures.push({ name: "places seen in vain", ...shareOf(none)("false hit"), bar });
  }
  return figures;
}

function ofTimes(times: Times | null): KeyFigure[] {
  if (times === null) return [];
  return [
    { name: "one message, median (p50)", value: times.p50Ms, unit: "ms", bar: { atMost: 1 } },
    { name: "one message, slowest in a hundred (p99)", value: times.p99Ms, unit: "ms", bar: { atMost: 10 } },
  ];
}

function ofStart(start: StartMeasured | null): KeyFigure[] {
  if (start === null) return [];
  const { startMs, residentMb } = start;
  const memory: KeyFigure[] =
    residentMb === null
      ? []
      : [{ name: "memory after the start", value: residentMb, unit: "MB", bar: { atMost: 200 } }];
  return [{ name: "start of the server", value: startMs, unit: "ms", bar: { atMost: 1500 } }, ...memory];
}

function shareOf(judged: readonly { outcome: string }[]) {
  return (...wanted: string[]): { value: number; unit: "%" } => ({
    value: percentOf(judged.filter(({ outcome }) => wanted.includes(outcome)).length, judged.length),
    unit: "%",
  });
}
