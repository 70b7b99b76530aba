import type { StatisticsTable } from "../../staff/statistics/statistics-table.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import { formatDay } from "../statistics/name-cell.ts";
import type { StatisticsChoices } from "../statistics/read-statistics-query.ts";
import { renderSections } from "../statistics/render-sections.ts";
import type { StatisticsParts } from "../statistics/statistics-parts.ts";
import { renderField, renderSelect } from "./render-fields.ts";
import type { PanelPage } from "./render-panel-page.ts";

export const statisticsPath = "/panel/statystyki";

type StatisticsValues = {
  choices: StatisticsChoices;
  /** Empty where the choices make no period. */
  tables: readonly StatisticsTable[];
  /** The member belongs to a partner and sees its requests alone. */
  isPartner: boolean;
};

export function renderStatisticsPage(values: StatisticsValues, parts: StatisticsParts): PanelPage {
  const { choices, tables, isPartner } = values;
  const { page } = parts.texts;
  const { period, temat } = choices;
  const query = new URLSearchParams({ od: choices.od, do: choices.do, ...(temat && { temat }) });
  const body = html`<p class="lead">${isPartner ? page.leadPartner : page.lead}</p>
${renderForm(values, parts)}
${period ? html`<p>${fill(page.period, { from: formatDay(period.firstDay), until: formatDay(period.lastDay) })}</p>` : html`<div class="problems" role="alert"><h2>${page.problemsHeading}</h2><p>${page.problem}</p></div>`}
${period ? renderSections(tables, { path: statisticsPath, query }, parts) : null}`;
  return { title: page.title, body, isWide: true };
}

function renderForm({ choices, isPartner }: StatisticsValues, { texts, topics }: StatisticsParts): Html {
  const { page } = texts;
  const options = [
    { value: "", label: page.anyTopic },
    ...topics().map(({ id, title }) => ({ value: id, label: title })),
  ];
  return html`<form class="filters" method="get" action="${statisticsPath}">
${renderField({ id: "od", name: "od", label: page.from, type: "date", value: choices.od })}
${renderField({ id: "do", name: "do", label: page.until, type: "date", value: choices.do })}
${isPartner ? null : renderSelect({ id: "temat", name: "temat", label: page.topic, options, value: choices.temat })}
<p><button class="button">${page.show}</button></p>
</form>`;
}
