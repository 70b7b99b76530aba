import type { Cell, StatisticsTable } from "../../staff/statistics/statistics-table.ts";
import { fill } from "../../text/fill.ts";
import { plural } from "../../text/plural.ts";
import { type Html, html } from "../page/html.ts";
import { type Chart, chartOf } from "./chart.ts";
import { describeChart } from "./describe-chart.ts";
import { nameCell } from "./name-cell.ts";
import { renderBars } from "./render-bars.ts";
import { renderWeeks } from "./render-weeks.ts";
import type { CellNames } from "./statistics-parts.ts";
import type { StatisticsTexts } from "./statistics-texts.ts";

/** Tables with more rows are folded where a chart shows the same. */
const mostOpenRows = 8;

/** One table with its heading, what it means, its chart, and what else there is to say. */
export function renderSection(table: StatisticsTable, parts: CellNames, remark: string | null = null): Html {
  const { texts } = parts;
  const { title, about } = texts.tables[table.id];
  const chart = chartOf(table, parts);
  const isEmpty = table.rows.length === 0;
  return html`<section class="figures" id="${table.id}"><h2>${title}</h2>
<p class="muted">${about}</p>
${remark === null ? null : html`<p><strong>${remark}</strong></p>`}
${chart ? renderChart(chart, table.id, texts) : null}
${isEmpty ? html`<p>${texts.page.empty}</p>` : renderFolded(table, parts, chart !== undefined)}
</section>`;
}

function renderChart(chart: Chart, id: string, texts: StatisticsTexts): Html {
  const { height, marks } = chart.kind === "weeks" ? renderWeeks(chart, texts) : renderBars(chart, texts);
  const top = fill(texts.chart.top, { rows: plural(chart.bars.length, texts.rows) });
  return html`<svg class="chart" role="img" aria-labelledby="${id}-tytul ${id}-opis" width="100%" height="${height}">
<title id="${id}-tytul">${fill(texts.chart.title, { title: chart.title })}</title>
<desc id="${id}-opis">${describeChart(chart, texts)}</desc>
${marks}</svg>
${chart.parts.length > 1 ? html`<ul class="legend">${chart.parts.map((label, index) => html`<li><span class="swatch tone-${index + 1}"></span>${label}</li>`)}</ul>` : null}
${chart.left > 0 ? html`<p class="muted">${top}</p>` : null}`;
}

function renderFolded(table: StatisticsTable, parts: CellNames, hasChart: boolean): Html {
  const title = fill(parts.texts.page.table, { title: parts.texts.tables[table.id].title });
  const rendered = renderTable(table, title, parts);
  return hasChart && table.rows.length <= mostOpenRows
    ? rendered
    : html`<details><summary>${title}</summary>
${rendered}</details>`;
}

/** It scrolls sideways where it is wider than the screen. */
function renderTable({ columns, rows }: StatisticsTable, title: string, parts: CellNames): Html {
  return html`<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<caption class="hidden">${title}</caption>
<thead><tr>${columns.map((id, index) => html`<th scope="col"${classOf(rows[0]?.[index])}>${parts.texts.columns[id]}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...cells]) => (first ? renderRow(first, cells, parts) : html``))}</tbody>
</table></div>
`;
}

function renderRow(first: Cell, cells: readonly Cell[], parts: CellNames): Html {
  return html`<tr><th scope="row">${nameCell(first, parts)}</th>${cells.map((cell) => html`<td${classOf(cell)}>${nameCell(cell, parts)}</td>`)}</tr>
`;
}

/** The class of a cell with a number in it. */
function classOf(cell: Cell | undefined): Html | null {
  return cell && numeric.has(cell.kind) ? html` class="figure"` : null;
}

const numeric: ReadonlySet<Cell["kind"]> = new Set(["count", "days", "hidden"]);
