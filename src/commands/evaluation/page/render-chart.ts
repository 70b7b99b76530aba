import { type Html, html } from "../../../server/page/html.ts";
import { type Breakdown, type Part, percentOf, type Row, totalOf } from "../breakdown.ts";

const rowHeight = 46;
/** Per cent of the width that the longest bar takes; its figure stands in the rest. */
const barWidth = 85;

/**
 * A bar for each row, as an SVG that stretches to the width it is given: lengths are per cents, so the letters keep
 * their size on a phone. Bars of outcomes have the same length and show shares; bars of one part show counts.
 */
export function renderChart({ title, unit, parts, rows }: Breakdown, id: string): Html {
  const longest = parts.length === 1 ? Math.max(...rows.map(totalOf)) : null;
  const about =
    longest === null
      ? `For each bar, the share of its ${unit} that came out as ${parts.map(({ label }) => label).join(", ")}.`
      : `For each bar, the number of ${unit}.`;
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-about" width="100%" height="${rows.length * rowHeight}">
<title id="${id}-title">Bar chart: ${title}</title>
<desc id="${id}-about">${about} The table below has the same figures.</desc>
${rows.map((row, index) => renderRow(row, { parts, top: index * rowHeight, whole: longest ?? totalOf(row) }))}
</svg>
${parts.length === 1 ? null : renderLegend(parts)}`;
}

function renderRow(
  row: Row,
  { parts, top, whole }: { parts: readonly Part[]; top: number; whole: number },
): Html {
  const { name, counts } = row;
  let before = 0;
  const segments = parts.map(({ label, tone }, index) => {
    const count = counts[index] ?? 0;
    const start = before;
    before += count;
    return html`<rect class="${tone}" x="${place(start, whole)}%" y="${top + 20}" width="${place(count, whole)}%" height="16"><title>${name}: ${label} ${count}</title></rect>`;
  });
  const first = counts[0] ?? 0;
  const figure = parts.length === 1 ? String(first) : `${Math.round(percentOf(first, whole))} %`;
  return html`<text x="0" y="${top + 14}">${name}</text>
${segments}
<text class="figure" x="100%" y="${top + 33}">${figure}</text>
`;
}

/** Where a count ends on the chart, in per cent of its width. */
function place(count: number, whole: number): string {
  return ((percentOf(count, whole) * barWidth) / 100).toFixed(2);
}

function renderLegend(parts: readonly Part[]): Html {
  return html`<ul class="legend">${parts.map(
    ({ label, tone }) => html`<li><span class="swatch ${tone}"></span>${label}</li>`,
  )}<li class="muted">figure at the end: ${parts[0]?.label ?? ""}</li></ul>`;
}
