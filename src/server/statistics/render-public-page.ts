import type { Quarter } from "../../staff/statistics/quarter.ts";
import { fill } from "../../text/fill.ts";
import { html } from "../page/html.ts";
import { renderFrame } from "../panel/render-frame.ts";
import type { PublicTables } from "./create-public-tables.ts";
import { formatDay } from "./name-cell.ts";
import { renderSections } from "./render-sections.ts";
import type { CellNames } from "./statistics-parts.ts";

export const publicPath = "/statystyki";

type Frame = { programme: string; stylesheet: string };
type PublicPage = PublicTables & { chosen: Quarter; quarters: readonly Quarter[] };

/** `/statystyki`: the same charts and tables with small counts hidden. It works without scripts. */
export function renderPublicPage(page: PublicPage, frame: Frame, parts: CellNames): string {
  const { page: text } = parts.texts;
  const { chosen, quarters, period, tables } = page;
  const query = new URLSearchParams({ kwartal: quarterKey(chosen) });
  return renderFrame({
    ...frame,
    title: `${text.title} – ${frame.programme}`,
    heading: `${text.title}: ${fill(text.quarter, chosen)}`,
    badge: text.badge,
    skip: text.skip,
    menu: null,
    body: html`<p class="lead">${text.leadPublic}</p>
<p>${fill(text.period, { from: formatDay(period.firstDay), until: formatDay(period.lastDay) })} ${text.protection}</p>
<nav class="menu" aria-label="${text.quarters}"><ul>${quarters.map((quarter) => renderQuarter(quarter, chosen, parts))}</ul></nav>
${renderSections(tables, { path: publicPath, query }, parts)}`,
    footer: html`<footer class="footer"><ul><li><a href="/">${text.back}</a></li></ul></footer>`,
    isWide: true,
  });
}

function renderQuarter(quarter: Quarter, chosen: Quarter, { texts }: CellNames) {
  const key = quarterKey(quarter);
  const current = key === quarterKey(chosen) ? html` aria-current="page"` : null;
  return html`<li><a href="${publicPath}?kwartal=${key}"${current}>${fill(texts.page.quarter, quarter)}</a></li>`;
}

/** "2026-3" */
export function quarterKey({ year, quarter }: Quarter): string {
  return `${year}-${quarter}`;
}
