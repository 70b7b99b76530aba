import { fill } from "../../text/fill.ts";
import { type Bar, type Chart, totalOf } from "./chart.ts";
import type { StatisticsTexts } from "./statistics-texts.ts";

const numbers = new Intl.NumberFormat("pl");

/** What the chart shows, for those who cannot see it: the sums of all weeks, or the longest bar. */
export function describeChart({ kind, parts, bars }: Chart, texts: StatisticsTexts): string {
  const { chart } = texts;
  const list = (counts: Bar["counts"]) =>
    parts
      .map((label, index) => fill(chart.part, { label, figure: figureOf(counts[index] ?? null, texts) }))
      .join(", ");
  if (kind === "weeks") {
    const sums = parts.map((_, index) => bars.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
    return `${fill(chart.sums, { parts: list(sums) })} ${chart.sameInTable}`;
  }
  const [longest] = [...bars].sort((one, other) => totalOf(other) - totalOf(one));
  if (!longest) return chart.sameInTable;
  const most = fill(chart.most, { name: longest.name, parts: list(longest.counts) });
  return `${most} ${chart.sameInTable}`;
}

/** "1 234"; null is a hidden count. */
export function figureOf(count: number | null, { page }: StatisticsTexts): string {
  return count === null ? page.hidden : numbers.format(count);
}
