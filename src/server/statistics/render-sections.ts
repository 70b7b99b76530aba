import type { Cell, StatisticsTable, TableId } from "../../staff/statistics/statistics-table.ts";
import { fill } from "../../text/fill.ts";
import { plural } from "../../text/plural.ts";
import { type Html, html } from "../page/html.ts";
import { renderSection } from "./render-section.ts";
import type { CellNames } from "./statistics-parts.ts";

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
  const all = rows.find(([first]) => first?.kind === "all") ?? [];
  const cell = (column: (typeof columns)[number]): Cell | undefined => all[columns.indexOf(column)];
  const [sent, median, most] = [cell("sent"), cell("median"), cell("p90")];
  const requests =
    sent?.kind === "count"
      ? fill(texts.page.sent, { requests: plural(sent.count, texts.requests) })
      : fill(texts.page.sent, { requests: texts.page.hidden });
  if (median?.kind !== "days" || most?.kind !== "days" || median.days === null || most.days === null)
    return requests;
  const days = { median: plural(median.days, texts.days), most: plural(most.days, texts.days) };
  return `${requests} ${fill(texts.page.waited, days)}`;
}
