import type { Compared } from "./compare.ts";

const columns = ["first try", "top three", "out of scope answered", "ms a message"] as const;

/** A table of the systems, ours first, and how far ours is ahead of the best of the others at the first try. */
export function renderComparison(ours: Compared, others: readonly Compared[]): string {
  const rows = [ours, ...others].map(({ name, first, three, outOfScopeAnswered, ms }) =>
    [
      name.padEnd(14),
      percent(first).padStart(columns[0].length + 3),
      percent(three).padStart(columns[1].length + 3),
      (outOfScopeAnswered === null ? "–" : percent(outOfScopeAnswered)).padStart(columns[2].length + 3),
      ms.toFixed(2).padStart(columns[3].length + 3),
    ].join(""),
  );
  const best = others.reduce((one, other) => (other.first > one.first ? other : one));
  const lead = (ours.first - best.first).toFixed(1);
  return [
    ["".padEnd(14), ...columns.map((column) => `   ${column}`)].join(""),
    ...rows,
    `ahead of the best of the others (${best.name}) at the first try by ${lead} points`,
  ].join("\n");
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`;
}
