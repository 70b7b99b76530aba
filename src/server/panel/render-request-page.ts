import { formatInstant } from "../../calendar/format-instant.ts";
import { fieldText } from "../../requests/field-text.ts";
import { recordColumns } from "../../requests/record-columns.ts";
import type { RequestField } from "../../requests/support-request.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelParts } from "./panel-parts.ts";
import { renderHistory } from "./render-history.ts";
import { renderLinks } from "./render-links.ts";
import type { PanelPage } from "./render-panel-page.ts";
import { renderRequestActions } from "./render-request-actions.ts";
import type { RequestValues } from "./request-values.ts";

/** One request: what to do, whom to contact, what was answered, what has happened. */
export function renderRequestPage(values: RequestValues, panel: PanelParts): PanelPage {
  const { request: text } = panel.texts;
  const { request, refusal } = values;
  const personal = request.fields.filter((field) => field.personal);
  const others = request.fields.filter((field) => !field.personal);
  const body = html`<p><a href="/panel">${text.back}</a></p>
${renderStanding(values, panel)}
${refusal === undefined ? null : html`<div class="problems" role="alert"><h2>${text.refusedHeading}</h2><p>${refusal}</p></div>`}
<div class="columns">
<div class="column">
<section class="box"><h2>${text.contact}</h2>${renderFields(personal, panel)}</section>
<section class="box"><h2>${text.fields}</h2>${renderFields(others, panel)}</section>
</div>
<div class="column">
<section class="box actions"><h2>${text.actions}</h2>${renderRequestActions(values, panel)}</section>
${renderLinks(values, panel)}${renderSurvey(values, panel)}<section class="box"><h2>${text.history}</h2>${renderHistory(values, panel)}</section>
</div>
</div>
<section class="box"><h2>${text.record}</h2>${renderList(readRecord(values, panel), "rows rows--columns")}</section>`;
  return { title: fill(text.title, { number: request.number }), body, isWide: true };
}

/** Where the request stands, in one line: "przekazane – U partnera: FISE – Opiekun: Anna Przykładowa". */
function renderStanding({ request, people }: RequestValues, { texts, staffTexts }: PanelParts): Html {
  const { status, handling } = request;
  const nameOf = (id: string): string => staffTexts.names[id] ?? id;
  const { handledBy, forwardedTo, declinedBy } = texts.request;
  const owner = people.find(({ email }) => email === handling.by)?.name ?? handling.by;
  const rows = [
    [forwardedTo, handling.partner === null ? null : nameOf(handling.partner)],
    [handledBy, owner],
    [declinedBy, handling.declinedBy.map(nameOf).join(", ") || null],
  ] as const;
  const facts = rows.filter(([, text]) => text !== null);
  return html`<p class="standing"><span class="badge badge--${status}">${nameOf(status)}</span>
${facts.map(([label, text]) => html`<span><span class="muted">${label}:</span> ${text}</span>`)}</p>`;
}

/** Whether the support helped, in the words of the person. */
function renderSurvey(
  { survey }: RequestValues,
  { surveyTexts: { panel, answers } }: PanelParts,
): Html | null {
  if (!survey) return null;
  const said = survey.comment === null ? null : html`<p class="words">${survey.comment}</p>`;
  return html`<section class="box"><h2>${panel.request}</h2><p><strong>${answers[survey.answer]}</strong>
<br><span class="muted">${panel.at} ${formatInstant(survey.at)}</span></p>${said}</section>
`;
}

function renderFields(fields: readonly RequestField[], { texts }: PanelParts): Html {
  return renderList(fields.map((field) => [field.label, fieldText(field) || texts.request.erased]));
}

function renderList(rows: readonly (readonly [string, string])[], className = "rows"): Html {
  return html`<dl class="${className}">${rows.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`;
}

function readRecord({ request }: RequestValues, { staffTexts }: PanelParts): [string, string][] {
  return recordColumns
    .map(({ id, text }): [string, string] => [staffTexts.columns[id], text(request, staffTexts)])
    .filter(([, text]) => text !== "");
}
