/** How good a part is: it chooses the colour of a chart, beside the label that says it in words. */
type Tone = "good" | "fair" | "neutral" | "bad";
export type Part = { label: string; tone: Tone };

/** Counts of the same parts for several rows, such as the outcomes for each style: one table, one chart. */
export type Breakdown = {
  title: string;
  /** What is counted, in the plural: "questions". */
  unit: string;
  /** What tells the rows apart: "style". */
  rowsBy: string;
  parts: readonly Part[];
  rows: readonly Row[];
};
/** `counts`: one for each part, in their order. */
export type Row = { name: string; counts: readonly number[] };

export function totalOf({ counts }: Row): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Per cent, 0 of none. */
export function percentOf(count: number, total: number): number {
  return total === 0 ? 0 : (100 * count) / total;
}
