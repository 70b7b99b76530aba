import { type Html, html } from "../../../server/page/html.ts";
import { type Breakdown, percentOf, type Row, totalOf } from "../breakdown.ts";
import type { Report } from "../create-report.ts";
import { describeFigure } from "../describe-figure.ts";
import type { Confusion } from "../find-confusions.ts";
import { isMet, type KeyFigure } from "../key-figures.ts";
import type { Miss } from "../list-misses.ts";
import { renderChart } from "./render-chart.ts";
import { renderTable } from "./render-table.ts";

/** `sets`: the names of the files. `style`: the page's CSS. */
export type PageOptions = { sets: readonly string[]; at: Date; style: string };

/** The report as one HTML file that needs nothing else: no script, no picture, no other host. */
export function renderPage(report: Report, { sets, at, style }: PageOptions): string {
  const { notes, keyFigures, breakdowns, confusions, times, misses } = report;
  const charts = times === null ? breakdowns : [...breakdowns, times.histogram];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>How well the assistant understands</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<h1>How well the assistant understands</h1>
<p class="muted">${at.toISOString().slice(0, 16).replace("T", " ")} UTC. Measured on ${sets.join(", ")}.</p>
${notes.map((note) => html`<p>${note}</p>`)}
${renderKeyFigures(keyFigures)}
${charts.map((breakdown, index) => renderSection(breakdown, `chart-${index}`))}
${confusions.length === 0 ? null : renderConfusions(confusions)}
${misses === null ? null : renderMisses(misses)}
</main>
</body>
</html>
`.markup;
}

function renderKeyFigures(figures: readonly KeyFigure[]): Html {
  const rows = figures.map((figure) => {
    const { measured, bar, verdict } = describeFigure(figure);
    return [
      figure.name,
      measured,
      bar,
      isMet(figure) ? verdict : html`<strong class="not-met">${verdict}</strong>`,
    ];
  });
  return html`<section>
<h2>Figures and their bars</h2>
${renderTable({ caption: "Each figure, its bar, and whether it is met", columns: ["Figure", "Measured", "Bar", "Verdict"], rows })}
</section>`;
}

function renderSection(breakdown: Breakdown, id: string): Html {
  const { title, unit, rowsBy, parts, rows } = breakdown;
  const isOnePart = parts.length === 1;
  const table = {
    caption: `${title}: the figures of the chart`,
    columns: [rowsBy, ...(isOnePart ? [] : [`all ${unit}`]), ...parts.map(({ label }) => label)],
    rows: rows.map((row) => [row.name, ...(isOnePart ? row.counts : countsOf(row))]),
  };
  return html`<section>
<h2>${title}</h2>
<figure>
${renderChart(breakdown, id)}
<figcaption><details><summary>${title}: table</summary>
${renderTable(table)}</details></figcaption>
</figure>
</section>
`;
}

function renderConfusions(confusions: readonly Confusion[]): Html {
  return html`<section>
<h2>Confusions</h2>
${renderTable({
  caption: "Wrong answers, most frequent first",
  columns: ["Meant", "Given", "Times"],
  rows: confusions.map(({ meant, given, count }) => [meant, given, count]),
})}
</section>`;
}

function renderMisses(misses: readonly Miss[]): Html {
  return html`<section>
<h2>Lines that did not come out right</h2>
${renderTable({
  caption: "Lines of the sets, in Polish, with what was meant and what was given",
  columns: ["Line", "Outcome", "Meant", "Given", "Score"],
  rows: misses.map(({ line, outcome, meant, given, score }) => [
    html`<span lang="pl">${line}</span>`,
    outcome,
    meant,
    given,
    score.toFixed(2),
  ]),
})}
</section>`;
}

/** The row's total, then each count with its share. */
function countsOf(row: Row): (string | number)[] {
  const total = totalOf(row);
  return [total, ...row.counts.map((count) => `${count} (${Math.round(percentOf(count, total))}\u00a0%)`)];
}
