import type { Cell, ColumnId, StatisticsTable, TableId } from "../../staff/statistics/statistics-table.ts";
import { fill } from "../../text/fill.ts";
import { plural } from "../../text/plural.ts";
import { type Html, html } from "../page/html.ts";
import { renderSection } from "./render-section.ts";
import type { CellNames } from "./statistics-parts.ts";
import type { StatisticsTexts } from "./statistics-texts.ts";

/** Too long for a page. */
const onlyInFiles: ReadonlySet<TableId> = new Set(["pytania-tematy-tygodnie"]);

type Files = {
  /** Path of the page that the tables stand on. */
  path: string;
  query: URLSearchParams;
};

/** All tables one after another, with a list of them first and the files last. */
export function renderSections(tables: readonly StatisticsTable[], files: Files, parts: CellNames): Html {
  const { texts } = parts;
  const shown = tables.filter(({ id }) => !onlyInFiles.has(id));
  return html`<nav class="box" aria-label="${texts.page.contents}"><h2>${texts.page.contents}</h2>
<ul>${shown.map(({ id }) => html`<li><a href="#${id}">${texts.tables[id].title}</a></li>`)}</ul></nav>
${shown.map((table) => renderSection(table, parts, remarkOn(table, parts)))}
${renderFiles(tables, files, parts)}`;
}

function renderFiles(tables: readonly StatisticsTable[], { path, query }: Files, { texts }: CellNames): Html {
  const csv = (id: TableId): string =>
    `${path}/csv?${new URLSearchParams([...query, ["tabela", id]]).toString()}`;
  return html`<section class="box"><h2>${texts.page.downloads}</h2>
<ul>${tables.map(({ id }) => html`<li><a href="${csv(id)}">${fill(texts.page.csv, texts.tables[id])}</a></li>`)}
<li><a href="${path}/json?${query.toString()}">${texts.page.json}</a></li></ul></section>`;
}

/** The row that adds the others up, in a sentence. */
function remarkOn({ id, columns, rows }: StatisticsTable, { texts }: CellNames): string | null {
  if (id !== "pierwszy-kontakt") return null;
  const { page } = texts;
  const all = rows.find(([first]) => first?.kind === "all") ?? [];
  const cell = (column: ColumnId): Cell | undefined => all[columns.indexOf(column)];
  const [sent, median, most] = [cell("sent"), cell("median"), cell("p90")];
  if (sent?.kind !== "count") return page.sentFew;
  const requests = fill(page.sent, { requests: plural(sent.count, texts.requests) });
  if (median?.kind !== "days" || most?.kind !== "days" || median.days === null || most.days === null)
    return requests;
  const waited = { median: sayDays(median.days, texts), most: sayDays(most.days, texts) };
  return `${requests} ${fill(page.waited, waited)}`;
}

/** No working day has ended: on the same day, or before the next one. */
function sayDays(days: number, { page, days: forms }: StatisticsTexts): string {
  return days === 0 ? page.lessThanOne : fill(page.atMost, { days: plural(days, forms) });
}
