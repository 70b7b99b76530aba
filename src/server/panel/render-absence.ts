import type { Absence } from "../../staff/absence.ts";
import { mayStandIn } from "../../staff/parse-absence.ts";
import type { StaffMember } from "../../staff/staff-member.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelTexts } from "./panel-texts.ts";
import { renderField, renderSelect } from "./render-fields.ts";

type AbsenceValues = {
  person: StaffMember;
  people: readonly StaffMember[];
  absences: readonly Absence[];
  /** Tells the fields of one person from those of the others. */
  id: string;
  token: Html;
};

/** Who is away and who stands in, in one line; null for somebody who is there. */
export function renderAway(
  { person, people, absences }: Pick<AbsenceValues, "person" | "people" | "absences">,
  { absence: text }: PanelTexts,
): Html | null {
  const absence = absences.find(({ email }) => email === person.email);
  if (!absence) return null;
  const deputy = people.find(({ email }) => email === absence.deputy)?.name;
  const values = { from: absence.firstDay, until: absence.lastDay };
  const line =
    deputy === undefined ? fill(text.away, values) : fill(text.awayWithDeputy, { ...values, deputy });
  return html`<p>${line}</p>`;
}

/** The forms that set and clear the absence of one person; nothing for a role that gets no reminders. */
export function renderAbsenceForms(values: AbsenceValues, { absence: text }: PanelTexts): Html | null {
  const { person, people, absences, id, token } = values;
  if (person.role === "editor") return null;
  const absence = absences.find(({ email }) => email === person.email);
  const deputies = people.filter((one) => mayStandIn(one, person));
  const options = [
    { value: "", label: text.nobody },
    ...deputies.map(({ email, name }) => ({ value: email, label: name })),
  ];
  const email = html`<input type="hidden" name="email" value="${person.email}">`;
  const action = "/panel/osoby/nieobecnosc";
  return html`<details><summary>${text.summary}<span class="hidden"> ${person.name}</span></summary>
<h3>${fill(text.heading, { name: person.name })}</h3>
<p>${text.lead}</p>
<form class="form" method="post" action="${action}">${token}${email}
${renderField({ id: `${id}-od`, name: "od", label: text.from, type: "date", value: absence?.firstDay ?? "", isRequired: true })}
${renderField({ id: `${id}-do`, name: "do", label: text.until, type: "date", value: absence?.lastDay ?? "", isRequired: true })}
${renderSelect({ id: `${id}-zastepca`, name: "zastepca", label: text.deputy, options, value: absence?.deputy ?? "" })}
<p><button class="button button--main">${text.save}</button></p>
</form>
${
  absence
    ? html`<form method="post" action="${action}">${token}${email}
<input type="hidden" name="usun" value="tak">
<p><button class="button">${text.clear}</button></p>
</form>`
    : null
}</details>`;
}
