import type { Session } from "../../staff/create-sessions.ts";
import type { PartnerDirectory } from "../../staff/partner-directory.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelParts } from "./panel-parts.ts";
import { type EditedContact, renderContact, renderContactForm } from "./render-contact.ts";
import { renderSelect, renderTextArea } from "./render-fields.ts";
import { type PanelPage, renderToken } from "./render-panel-page.ts";

/** `edited`: the powiat whose row is being changed. `contact`: the contact that is. */
type PartnersValues = {
  session: Session;
  directory: PartnerDirectory;
  edited?: string | undefined;
  contact?: EditedContact | undefined;
  hasProblem?: boolean;
};
type Texts = Pick<PanelParts, "texts">;
type Row = PartnerDirectory["assignments"][number];

export function renderPartnersPage(values: PartnersValues, { texts }: Texts): PanelPage {
  const { partners: text } = texts;
  const { assignments, partners } = values.directory;
  const edited = assignments.find(({ powiaty }) => powiaty.some((powiat) => powiat === values.edited));
  const body = html`<p class="lead">${text.lead}</p>
${values.hasProblem ? html`<div class="problems" role="alert"><h2>${text.problemsHeading}</h2><p>${text.problem}</p></div>` : null}
${edited && values.edited !== undefined ? renderForm(values.edited, edited, values, { texts }) : null}
${values.contact ? renderContactForm(values.contact, values.session, texts) : null}
<table class="table"><caption class="hidden">${text.caption}</caption>
<thead><tr><th scope="col">${text.powiat}</th><th scope="col">${text.partner}</th><th scope="col">${text.status}</th><th scope="col">${text.basis}</th><th scope="col">${text.asOf}</th><th scope="col">${text.edit}</th></tr></thead>
<tbody>${assignments.flatMap((row) => row.powiaty.map((powiat) => renderRow(powiat, row, values, { texts })))}</tbody>
</table>
<h2>${text.contactsHeading}</h2>
<div class="cards">${partners.map((partner) => renderContact(partner, texts))}</div>`;
  return { title: text.title, body, isWide: true };
}

function renderRow(powiat: string, row: Row, { directory }: PartnersValues, { texts }: Texts): Html {
  const { partners: text } = texts;
  const partner = directory.partners.find(({ id }) => id === row.partner)?.shortName ?? row.partner;
  return html`<tr><th scope="row" data-label="${text.powiat}">${powiat}</th>
<td data-label="${text.partner}">${partner}</td>
<td data-label="${text.status}"><span class="badge badge--${row.status}">${row.status}</span></td>
<td data-label="${text.basis}">${row.basis}</td>
<td data-label="${text.asOf}"><span class="number">${row.asOf}</span></td>
<td><a href="/panel/partnerzy?powiat=${encodeURIComponent(powiat)}">${text.edit}<span class="hidden"> ${powiat}</span></a></td></tr>`;
}

/** The form for one powiat, above the table. */
function renderForm(
  powiat: string,
  row: Row,
  { session, directory }: PartnersValues,
  { texts }: Texts,
): Html {
  const { partners: text } = texts;
  const statuses = (["robocze", "potwierdzone"] as const).map((value) => ({ value, label: value }));
  const options = directory.partners.map((one) => ({ value: one.id, label: one.shortName }));
  return html`<section class="box"><h2>${fill(text.editHeading, { powiat })}</h2>
<form class="form" method="post" action="/panel/partnerzy">${renderToken(session.csrfToken)}
<input type="hidden" name="powiat" value="${powiat}">
${renderSelect({ id: "partner", name: "partner", label: text.partner, options, value: row.partner })}
${renderSelect({ id: "status", name: "status", label: text.status, options: statuses, value: row.status })}
${renderTextArea({ id: "podstawa", name: "podstawa", label: text.basisLabel, hint: text.basisHint, value: "", isRequired: true })}
<p><button class="button button--main">${text.save}</button></p>
</form></section>`;
}
