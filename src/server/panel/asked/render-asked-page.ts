import { askedKinds } from "../../../staff/asked/asked-question.ts";
import type { QuestionGroup } from "../../../staff/asked/group-questions.ts";
import type { Session } from "../../../staff/create-sessions.ts";
import { fill } from "../../../text/fill.ts";
import { type Html, html } from "../../page/html.ts";
import { renderField, renderSelect } from "../render-fields.ts";
import { type PanelPage, renderToken } from "../render-panel-page.ts";
import type { AskedTexts } from "./asked-texts.ts";
import { renderGroupSummary } from "./render-group-summary.ts";

type AskedValues = {
  session: Session;
  groups: readonly QuestionGroup[];
  filter: { kind: string; from: string; until: string };
  /** There are more questions than are read at once. */
  isCut: boolean;
  seenAt: Date;
};

const mostGroups = 50;
const mostWordings = 8;

export function renderAskedPage(values: AskedValues, texts: AskedTexts): PanelPage {
  const { list } = texts;
  const { groups, isCut } = values;
  const body = html`<p class="lead">${list.lead}</p>
${renderFilter(values, texts)}
${groups.length === 0 ? html`<p>${list.empty}</p>` : null}
${isCut || groups.length > mostGroups ? html`<p class="muted">${list.many}</p>` : null}
<div class="asked">${groups.slice(0, mostGroups).map((group) => renderGroup(group, values, texts))}</div>`;
  return { title: list.title, body };
}

function renderFilter({ filter }: AskedValues, { list, kinds }: AskedTexts): Html {
  const options = [
    { value: "", label: list.anyKind },
    ...askedKinds.map((value) => ({ value, label: kinds[value] })),
  ];
  return html`<details class="filter-box"${Object.values(filter).some(Boolean) ? html` open` : null}><summary>${list.filters}</summary>
<form class="filters" method="get" action="/panel/pytania">
${renderSelect({ id: "rodzaj", name: "rodzaj", label: list.kind, options, value: filter.kind })}
${renderField({ id: "od", name: "od", label: list.from, type: "date", value: filter.from })}
${renderField({ id: "do", name: "do", label: list.until, type: "date", value: filter.until })}
<p><button class="button">${list.filter}</button></p>
</form></details>`;
}

function renderGroup(group: QuestionGroup, { session, seenAt }: AskedValues, texts: AskedTexts): Html {
  const { list } = texts;
  const path = `/panel/pytania/${group.id}`;
  const others = group.wordings.slice(1);
  return html`<section class="box"><h2>${group.text}</h2>
<p class="muted">${renderGroupSummary(group, texts)}</p>
${others.length === 0 ? null : html`<details><summary>${fill(list.wordings, { count: others.length })}</summary>${renderWordings(others, texts)}</details>`}
<div class="asked__actions"><a class="button button--main" href="${path}">${list.open}<span class="hidden">: ${group.text}</span></a>
<form method="post" action="${path}">${renderToken(session.csrfToken)}<input type="hidden" name="widziane" value="${seenAt.toISOString()}">
<button class="button" name="czynnosc" value="zalatwione">${list.done}<span class="hidden">: ${group.text}</span></button>
<button class="button" name="czynnosc" value="pomin">${list.skip}<span class="hidden">: ${group.text}</span></button></form></div>
</section>`;
}

/** Each with how often it was asked in these words. */
export function renderWordings(
  wordings: QuestionGroup["wordings"],
  { list }: AskedTexts,
  most = mostWordings,
): Html {
  const more = wordings.length - most;
  return html`<ul>${wordings.slice(0, most).map(({ text, count }) => html`<li>${text}${count > 1 ? ` (${count})` : null}</li>`)}</ul>
${more > 0 ? html`<p class="muted">${fill(list.moreWordings, { count: more })}</p>` : null}`;
}
