import type { Breakdown } from "./breakdown.ts";
import type { WholeEvaluation } from "./evaluate-places.ts";

/** Times of single questions in ms. */
export type Times = { count: number; p50Ms: number; p99Ms: number; maxMs: number; histogram: Breakdown };

/** Upper ends of the histogram's rows in ms, each included; the last row has none. */
const ends = [0.25, 0.5, 1, 2, 5, 10, Number.POSITIVE_INFINITY];

/** Sums up how long each line of the sets took; null without any line. */
export function measureTimes({ questions, outOfScope, places, none }: WholeEvaluation): Times | null {
  const times = [...questions, ...outOfScope, ...places, ...none]
    .map(({ asked }) => asked.ms)
    .sort((a, b) => a - b);
  if (times.length === 0) return null;
  return {
    count: times.length,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    maxMs: percentile(times, 1),
    histogram: drawUp(times),
  };
}

/** The smallest time that at least this share of all does not exceed (nearest rank). */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

function drawUp(times: readonly number[]): Breakdown {
  const rows = ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const name = end === Number.POSITIVE_INFINITY ? `over ${start} ms` : `${start}–${end} ms`;
    return { name, counts: [times.filter((ms) => ms <= end && (ms > start || index === 0)).length] };
  });
  return {
    title: "Time for one message",
    unit: "messages",
    rowsBy: "time",
    parts: [{ label: "messages", tone: "neutral" }],
    rows,
  };
}
