import { type Breakdown, percentOf, totalOf } from "./breakdown.ts";
import type { Report } from "./create-report.ts";
import { describeFigure } from "./describe-figure.ts";
import type { Confusion } from "./find-confusions.ts";
import type { KeyFigure } from "./key-figures.ts";
import type { Miss } from "./list-misses.ts";
import type { Times } from "./measure-times.ts";

/** The report for a terminal. */
export function renderText({ notes, keyFigures, breakdowns, confusions, times, misses }: Report): string {
  return [
    notes.join("\n"),
    renderKeyFigures(keyFigures),
    ...breakdowns.map(renderBreakdown),
    renderConfusions(confusions),
    times && renderTimes(times),
    misses && renderMisses(misses),
  ]
    .filter((part) => part)
    .join("\n\n");
}

function renderKeyFigures(figures: readonly KeyFigure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map((figure) => {
      const { measured, bar, verdict } = describeFigure(figure);
      return `${figure.name.padEnd(width)}${measured.padStart(10)}   ${bar}: ${verdict}`;
    })
    .join("\n");
}

function renderBreakdown({ title, parts, rows }: Breakdown): string {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  const head = [
    title.padEnd(width),
    "count".padStart(7),
    ...parts.map(({ label }) => label.padStart(13)),
  ].join("");
  const lines = rows.map((row) => {
    const total = totalOf(row);
    const shares = row.counts.map((count) => `${percentOf(count, total).toFixed(1)} %`.padStart(13));
    return [row.name.padEnd(width), String(total).padStart(7), ...shares].join("");
  });
  return [head, ...lines].join("\n");
}

function renderConfusions(confusions: readonly Confusion[]): string {
  if (confusions.length === 0) return "";
  const lines = confusions.map(
    ({ meant, given, count }) => `${String(count).padStart(5)}  ${meant} → ${given}`,
  );
  return ["Confusions (meant → given)", ...lines].join("\n");
}

function renderTimes({ count, p50Ms, p99Ms, maxMs }: Times): string {
  return `One message of ${count}: p50 ${p50Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms, slowest ${maxMs.toFixed(2)} ms`;
}

function renderMisses(misses: readonly Miss[]): string {
  return misses
    .map(
      ({ outcome, line, meant, given, score }) =>
        `${outcome.padEnd(11)} ${meant} ← ${JSON.stringify(line)} ${given} ${score.toFixed(2)}`,
    )
    .join("\n");
}
