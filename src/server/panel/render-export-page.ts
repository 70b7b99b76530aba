import type { Session } from "../../staff/create-sessions.ts";
import { html } from "../page/html.ts";
import type { PanelParts } from "./panel-parts.ts";
import { renderField, renderSelect } from "./render-fields.ts";
import { type PanelPage, renderToken } from "./render-panel-page.ts";

/** Days as "2026-01-01"; `personal`: "z" with personal data, "bez" without. */
export type ExportChoices = { from: string; until: string; format: "csv" | "xlsx"; personal: "z" | "bez" };

type ExportValues = { session: Session; choices: ExportChoices; hasProblem?: boolean };

export function renderExportPage(
  { session, choices, hasProblem = false }: ExportValues,
  { texts }: Pick<PanelParts, "texts">,
): PanelPage {
  const { export: text } = texts;
  const formats = (["csv", "xlsx"] as const).map((value) => ({ value, label: text[value] }));
  const contents = [
    { value: "bez", label: text.without },
    { value: "z", label: text.with },
  ];
  const body = html`<p class="lead">${text.lead}</p>
${hasProblem ? html`<div class="problems" role="alert"><h2>${text.problemsHeading}</h2><p>${text.problem}</p></div>` : null}
<form class="form box" method="post" action="/panel/eksport">${renderToken(session.csrfToken)}
${renderField({ id: "od", name: "od", label: text.from, type: "date", value: choices.from, isRequired: true })}
${renderField({ id: "do", name: "do", label: text.until, type: "date", value: choices.until, isRequired: true })}
${renderSelect({ id: "plik", name: "plik", label: text.format, options: formats, value: choices.format })}
${renderSelect({ id: "dane", name: "dane", label: text.personal, options: contents, value: choices.personal })}
<p class="muted">${text.hint}</p>
<p><button class="button button--main">${text.download}</button></p>
</form>`;
  return { title: text.title, body };
}
