import { formatInstant } from "../../calendar/format-instant.ts";
import type { AuditEntry } from "../../staff/audit-log.ts";
import { hashSecret } from "../../staff/hash-secret.ts";
import { type Html, html } from "../page/html.ts";
import type { AuditActor } from "./audit-actors.ts";
import type { PanelParts } from "./panel-parts.ts";
import { renderField, renderSelect } from "./render-fields.ts";
import { renderPages } from "./render-pages.ts";
import type { PanelPage } from "./render-panel-page.ts";

/** Stands for an actor in the address of a page, where the e-mail address must not. */
export function personKey(id: string): string {
  return hashSecret(id).slice(0, 10);
}

type AuditValues = {
  entries: readonly AuditEntry[];
  actors: readonly AuditActor[];
  actor: string | null;
  subject: string | null;
  page: number;
  pages: number;
};

export function renderAuditPage(values: AuditValues, { texts }: Pick<PanelParts, "texts">): PanelPage {
  const { audit: text } = texts;
  const { entries, actors, actor, subject, page, pages } = values;
  const options = [
    { value: "", label: text.anyone },
    ...actors.map(({ id, label }) => ({ value: personKey(id), label })),
  ];
  const query = new URLSearchParams({
    ...(actor && { kto: personKey(actor) }),
    ...(subject && { czego: subject }),
  });
  const body = html`<p class="lead">${text.lead}</p>
<form class="filters" method="get" action="/panel/dziennik">
${renderSelect({ id: "kto", name: "kto", label: text.actor, options, value: actor === null ? "" : personKey(actor) })}
${renderField({ id: "czego", name: "czego", label: `${text.subject} (${text.anything})`, value: subject ?? "" })}
<p><button class="button">${text.filter}</button></p>
</form>
${entries.length === 0 ? html`<p>${text.empty}</p>` : renderTable(entries, actors, { texts })}
${renderPages({ path: "/panel/dziennik", query, page, pages }, texts)}`;
  return { title: text.title, body, isWide: true };
}

function renderTable(
  entries: readonly AuditEntry[],
  actors: readonly AuditActor[],
  { texts }: Pick<PanelParts, "texts">,
): Html {
  const { audit: text, auditActions } = texts;
  const nameOf = (id: string): string => actors.find((one) => one.id === id)?.name ?? id;
  return html`<table class="table"><caption class="hidden">${text.caption}</caption>
<thead><tr><th scope="col">${text.at}</th><th scope="col">${text.actor}</th><th scope="col">${text.action}</th><th scope="col">${text.subject}</th><th scope="col">${text.detail}</th></tr></thead>
<tbody>${entries.map(
    ({ at, actor, action, subject, detail }) => html`<tr><td data-label="${text.at}">${formatInstant(at)}</td>
<td data-label="${text.actor}">${nameOf(actor)}</td><td data-label="${text.action}">${auditActions[action]}</td>
<td data-label="${text.subject}">${renderSubject(subject)}</td><td data-label="${text.detail}">${detail ?? ""}</td></tr>`,
  )}</tbody></table>`;
}

function renderSubject(subject: string | null): Html | string {
  if (subject === null) return "";
  return subject.startsWith("ZG-") ? html`<a href="/panel/zgloszenia/${subject}">${subject}</a>` : subject;
}
