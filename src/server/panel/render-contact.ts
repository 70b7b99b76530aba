import type { ContactInput, ContactProblem } from "../../staff/contact-form.ts";
import { contactStatuses } from "../../staff/contact-store.ts";
import type { Session } from "../../staff/create-sessions.ts";
import type { PartnerDirectory } from "../../staff/partner-directory.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import { contactFields } from "./contact-fields.ts";
import type { PanelTexts } from "./panel-texts.ts";
import { renderField, renderSelect, renderTextArea } from "./render-fields.ts";
import { renderToken } from "./render-panel-page.ts";

type Partner = PartnerDirectory["partners"][number];

/** A contact that is being changed: what stands in the form, and what is wrong with it. */
export type EditedContact = { partner: Partner; input: ContactInput; problems: readonly ContactProblem[] };

/** The form as it opens: with the contact as it is, of this day. */
export function openContact(partner: Partner, today: string): EditedContact {
  const { address = "", phone = "", email = "", status } = partner.contact;
  return { partner, input: { address, phone, email, status, asOf: today, basis: "" }, problems: [] };
}

/** How a partner is reached now, with a way to change it. */
export function renderContact(
  { id, name, shortName, contact }: Partner,
  { contacts: text }: PanelTexts,
): Html {
  const { address, phone, email, web, status, source, asOf } = contact;
  const lines = [address, phone, email, web].filter((line) => line !== undefined);
  return html`<section class="box"><h3>${name}</h3>
<p>${lines.map((line) => html`${line}<br>`)}<span class="muted">${fill(text.standing, { status, asOf, source })}</span></p>
<p><a href="/panel/partnerzy?kontakt=${encodeURIComponent(id)}">${text.edit}<span class="hidden"> ${shortName}</span></a></p>
</section>`;
}

/** The form for one contact, above the table. */
export function renderContactForm(
  { partner, input, problems }: EditedContact,
  { csrfToken }: Session,
  { contacts: text, contactProblems, partners }: PanelTexts,
): Html {
  const field = (name: keyof ContactInput) => ({
    id: `kontakt-${contactFields[name]}`,
    name: contactFields[name],
    label: text[name],
    value: input[name],
  });
  const options = contactStatuses.map((value) => ({ value, label: value }));
  const said = problems.map(({ kind, suggestion = "" }) => fill(contactProblems[kind], { suggestion }));
  const warning = html`<div class="problems" role="alert"><h2>${partners.problemsHeading}</h2>
<ul>${said.map((line) => html`<li>${line}</li>`)}</ul></div>`;
  return html`${problems.length === 0 ? null : warning}
<section class="box"><h2>${fill(text.heading, { partner: partner.shortName })}</h2>
<p>${text.lead}</p>
<form class="form" method="post" action="/panel/partnerzy/kontakt">${renderToken(csrfToken)}
<input type="hidden" name="partner" value="${partner.id}">
${renderField({ ...field("phone"), hint: text.phoneHint })}
${renderField(field("email"))}
${renderField({ ...field("address"), hint: text.addressHint })}
${renderSelect({ ...field("status"), options })}
${renderField({ ...field("asOf"), type: "date", hint: text.asOfHint, isRequired: true })}
${renderTextArea({ ...field("basis"), hint: partners.basisHint, isRequired: true, maxLength: 500 })}
<p><button class="button button--main">${partners.save}</button></p>
</form></section>`;
}
