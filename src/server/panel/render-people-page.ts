import type { Absence } from "../../staff/absence.ts";
import type { Session } from "../../staff/create-sessions.ts";
import type { AbsenceProblem } from "../../staff/parse-absence.ts";
import type { MemberProblem } from "../../staff/parse-staff-member.ts";
import type { PartnerDirectory } from "../../staff/partner-directory.ts";
import { roles, type StaffMember } from "../../staff/staff-member.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { Form } from "../read-form.ts";
import { absenceProblemTexts } from "./absence-problem-texts.ts";
import { memberProblemTexts } from "./member-problem-texts.ts";
import type { PanelTexts } from "./panel-texts.ts";
import { renderAbsenceForms, renderAway } from "./render-absence.ts";
import { renderField, renderSelect } from "./render-fields.ts";
import { type PanelPage, renderToken } from "./render-panel-page.ts";

type PeopleNotice =
  | "added"
  | "changed"
  | "removed"
  | "exists"
  | "unknown"
  | "lastCoordinator"
  /** Of an absence. */
  | "saved"
  | "cleared";

export type PeopleValues = {
  session: Session;
  people: readonly StaffMember[];
  absences: readonly Absence[];
  partners: PartnerDirectory["partners"];
  notice?: PeopleNotice | undefined;
  problems?: readonly MemberProblem[];
  absenceProblems?: readonly AbsenceProblem[];
  /** What was typed for a new person and could not be taken. */
  rejected?: Form;
};

export function renderPeoplePage(values: PeopleValues, texts: PanelTexts): PanelPage {
  const { people: text } = texts;
  const { notice, problems = [], absenceProblems = [] } = values;
  const wrong = [
    ...problems.map((problem) => text[memberProblemTexts[problem]]),
    ...absenceProblems.map((problem) => texts.absence[absenceProblemTexts[problem]]),
  ];
  const body = html`<p class="lead">${text.lead}</p>
${wrong.length === 0 ? null : renderProblems(wrong, texts)}
<div class="cards">${values.people.map((person, index) => renderPerson(person, index, values, texts))}</div>
<section class="box"><h2>${text.addHeading}</h2>
<form class="form" method="post" action="/panel/osoby">
${renderToken(values.session.csrfToken)}
${renderField({ id: "nowa-email", name: "email", label: text.email, type: "email", value: values.rejected?.get("email") ?? "", isRequired: true })}
${renderMemberFields("nowa", readRejected(values.rejected), values, texts)}
<p><button class="button button--main">${text.add}</button></p>
</form></section>`;
  return { title: text.title, body, notice: notice && sayNotice(notice, texts) };
}

function sayNotice(notice: PeopleNotice, { people, absence }: PanelTexts): string {
  return notice === "saved" || notice === "cleared" ? absence[notice] : people[notice];
}

function renderProblems(problems: readonly string[], { people }: PanelTexts): Html {
  return html`<div class="problems" role="alert"><h2>${people.problemsHeading}</h2>
<ul>${problems.map((problem) => html`<li>${problem}</li>`)}</ul></div>`;
}

type MemberFields = { name: string; role: string; partner: string | null; oid: string | null };

function readRejected(form: Form | undefined): MemberFields {
  const field = (name: string): string => form?.get(name) ?? "";
  return { name: field("imie"), role: field("rola"), partner: field("partner"), oid: field("oid") };
}

function renderPerson(person: StaffMember, index: number, values: PeopleValues, texts: PanelTexts): Html {
  const { people: text } = texts;
  const partner = values.partners.find(({ id }) => id === person.partner)?.shortName;
  const role = texts.roles[person.role];
  const token = renderToken(values.session.csrfToken);
  return html`<section class="box"><h2>${person.name}</h2>
<p>${person.email}<br>${partner === undefined ? role : `${role}, ${partner}`}</p>
${renderAway({ ...values, person }, texts)}
<details><summary>${text.change}<span class="hidden"> ${person.name}</span></summary>
<h3>${fill(text.changeHeading, { name: person.name })}</h3>
<form class="form" method="post" action="/panel/osoby/zmien">${token}
<input type="hidden" name="email" value="${person.email}">
${renderMemberFields(`osoba-${index}`, person, values, texts)}
<p><button class="button button--main">${text.save}</button></p>
</form></details>
${renderAbsenceForms({ ...values, person, id: `osoba-${index}`, token }, texts)}
<details><summary>${text.remove}<span class="hidden"> ${person.name}</span></summary>
<p>${text.removeHint}</p>
<form method="post" action="/panel/osoby/usun">${token}
<input type="hidden" name="email" value="${person.email}">
<p><button class="button button--warn">${text.removeConfirm}</button></p>
</form></details>
</section>`;
}

function renderMemberFields(id: string, member: MemberFields, values: PeopleValues, texts: PanelTexts): Html {
  const { people: text } = texts;
  const roleOptions = roles.map((role) => ({ value: role, label: texts.roles[role] }));
  const partnerOptions = [
    { value: "", label: text.noPartner },
    ...values.partners.map((partner) => ({ value: partner.id, label: partner.shortName })),
  ];
  return html`${renderField({ id: `${id}-imie`, name: "imie", label: text.name, value: member.name, isRequired: true })}
${renderSelect({ id: `${id}-rola`, name: "rola", label: text.role, options: roleOptions, value: member.role })}
${renderSelect({ id: `${id}-partner`, name: "partner", label: text.partner, options: partnerOptions, value: member.partner ?? "" })}
${renderField({ id: `${id}-oid`, name: "oid", label: text.oid, value: member.oid ?? "" })}`;
}
