import { formatInstant } from "../../calendar/format-instant.ts";
import { type RequestStatus, requestStatuses, type SupportRequest } from "../../requests/support-request.ts";
import type { Session } from "../../staff/create-sessions.ts";
import type { StaffMember } from "../../staff/staff-member.ts";
import { plural } from "../../text/plural.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelParts } from "./panel-parts.ts";
import { type InboxChoices, inboxChoiceNames, toInboxQuery } from "./read-inbox-query.ts";
import { type Option, renderField, renderSelect } from "./render-fields.ts";
import { renderPages } from "./render-pages.ts";
import { type PanelPage, renderToken } from "./render-panel-page.ts";
import { renderWaiting } from "./render-waiting.ts";

export type InboxValues = {
  session: Session;
  choices: InboxChoices;
  requests: readonly SupportRequest[];
  total: number;
  counts: Partial<Record<RequestStatus, number>>;
  people: readonly StaffMember[];
  /** What was searched for, with its key in the address. */
  search: { key: string; text: string } | null;
  page: number;
  pages: number;
  now: Date;
};

/** The list has no personal data in it: that is on the page of each request, where every look is recorded. */
export function renderInboxPage(values: InboxValues, panel: PanelParts): PanelPage {
  const { inbox, count } = panel.texts;
  const { requests, total, page, pages, search, choices } = values;
  const query = toInboxQuery(choices);
  const isAny = query.size === 0 && search === null;
  if (search) query.set("szukanie", search.key);
  const body = html`${renderSearch(values, panel)}
${renderFilters(values, panel)}
<p class="count"><strong>${plural(total, count)}</strong>${isAny ? null : html` <a href="/panel">${inbox.clear}</a>`}</p>
${requests.length > 0 ? renderTable(values, panel) : html`<p>${isAny ? inbox.none : inbox.empty}</p>`}
${renderPages({ path: "/panel", query, page, pages }, panel.texts)}`;
  return { title: inbox.title, body, isWide: true };
}

function renderSearch({ session, choices, search }: InboxValues, { texts: { inbox } }: PanelParts): Html {
  const kept = inboxChoiceNames.map(
    (name) => html`<input type="hidden" name="${name}" value="${choices[name]}">`,
  );
  return html`<form class="search" method="post" action="/panel/szukaj" role="search" aria-label="${inbox.searchHeading}">
${renderToken(session.csrfToken)}${kept}
${renderField({ id: "szukaj", name: "szukaj", label: inbox.search, type: "search", value: search?.text ?? "", hint: inbox.searchHint })}
<p><button class="button button--main">${inbox.searchButton}</button></p>
</form>`;
}

function renderFilters(values: InboxValues, panel: PanelParts): Html {
  const { texts } = panel;
  const { choices, search, session } = values;
  const { inbox } = texts;
  const select = (name: keyof InboxChoices, label: string, options: readonly Option[]): Html =>
    renderSelect({
      id: name,
      name,
      label,
      options: [{ value: "", label: inbox.any }, ...options],
      value: choices[name],
    });
  const directory = panel.partners();
  const powiaty = directory.areas.flatMap((area) => area.powiaty);
  const isOpen = Object.values(choices).some((value) => value !== "");
  const owners = [
    { value: "moje", label: inbox.mine },
    { value: "nikt", label: inbox.nobody },
  ];
  return html`<details class="filter-box"${isOpen ? html` open` : null}><summary>${inbox.filters}</summary>
<form class="filters" method="get" action="/panel">
${search ? html`<input type="hidden" name="szukanie" value="${search.key}">` : null}
${select("status", inbox.status, statusOptions(values, panel))}
${select(
  "powiat",
  inbox.powiat,
  powiaty.map((powiat) => ({ value: powiat, label: powiat })),
)}
${
  session.member.role === "partner"
    ? null
    : select(
        "partner",
        inbox.partner,
        directory.partners.map(({ id, shortName }) => ({ value: id, label: shortName })),
      )
}
${session.member.role === "partner" ? null : select("opiekun", inbox.handledBy, owners)}
${select("potrzeba", inbox.need, panel.needs())}
${renderField({ id: "od", name: "od", label: inbox.from, type: "date", value: choices.od })}
${renderField({ id: "do", name: "do", label: inbox.until, type: "date", value: choices.do })}
<p><button class="button">${inbox.filter}</button></p>
</form></details>`;
}

function statusOptions({ counts }: InboxValues, { staffTexts }: PanelParts): Option[] {
  return requestStatuses.map((status) => ({
    value: status,
    label: `${staffTexts.names[status] ?? status} (${counts[status] ?? 0})`,
  }));
}

function renderTable(values: InboxValues, panel: PanelParts): Html {
  const { inbox } = panel.texts;
  return html`<table class="table"><caption class="hidden">${inbox.caption}</caption>
<thead><tr><th scope="col">${inbox.number}</th><th scope="col">${inbox.createdAt}</th><th scope="col">${inbox.status}</th><th scope="col">${inbox.applicant}</th><th scope="col">${inbox.place}</th><th scope="col">${inbox.assigned}</th><th scope="col">${inbox.waiting}</th><th scope="col">${inbox.handledBy}</th></tr></thead>
<tbody>${values.requests.map((request) => renderRow(request, values, panel))}</tbody></table>`;
}

/** Names of organisations, groups and offices. */
const nameFields: ReadonlySet<string> = new Set(["nazwa", "grupa-nazwa", "jst-nazwa"]);

function renderRow(request: SupportRequest, { people, now }: InboxValues, panel: PanelParts): Html {
  const { texts, staffTexts } = panel;
  const { inbox } = texts;
  const nameOf = (id: string): string => staffTexts.names[id] ?? id;
  const { number, status, applicant, handling, place } = request;
  const called = request.fields.find(({ id, personal }) => nameFields.has(id) && !personal)?.text;
  const owner = people.find(({ email }) => email === handling.by)?.name ?? handling.by ?? "";
  return html`<tr><th scope="row" data-label="${inbox.number}"><a class="number" href="/panel/zgloszenia/${number}">${number}</a></th>
<td data-label="${inbox.createdAt}">${formatInstant(request.createdAt)}</td>
<td data-label="${inbox.status}"><span class="badge badge--${status}">${nameOf(status)}</span></td>
<td data-label="${inbox.applicant}">${nameOf(applicant)}${called ? html`<br><strong>${called}</strong>` : null}</td>
<td data-label="${inbox.place}">${place.powiat ?? ""}</td>
<td data-label="${inbox.assigned}">${handling.partner === null ? "" : nameOf(handling.partner)}</td>
<td data-label="${inbox.waiting}">${renderWaiting(request, panel, now)}</td>
<td data-label="${inbox.handledBy}">${owner}</td></tr>`;
}
