import { formatInstant } from "../../../calendar/format-instant.ts";
import { type Html, html } from "../../page/html.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";
import type { AvailabilityValues } from "./availability-values.ts";
import { describeDecision, describeSubject } from "./describe-decision.ts";

/** Who changed what: before and after. */
export function renderDecisions(
  { history, people, partners }: AvailabilityValues,
  texts: AvailabilityTexts,
): Html {
  const { history: text } = texts;
  const nameOf = (id: string): string => partners.find((one) => one.id === id)?.shortName ?? id;
  const actorOf = (email: string): string => people.find((one) => one.email === email)?.name ?? email;
  const rows = history.map(
    ({ at, actor, before, after }) => html`<tr><td data-label="${text.at}">${formatInstant(at)}</td>
<td data-label="${text.actor}">${actorOf(actor)}</td>
<td data-label="${text.subject}">${describeSubject(after, texts, nameOf)}</td>
<td data-label="${text.before}">${describeDecision(before, texts)}</td>
<td data-label="${text.after}">${describeDecision(after, texts)}</td></tr>`,
  );
  return html`<section><h2>${text.title}</h2>
${
  rows.length === 0
    ? html`<p>${text.empty}</p>`
    : html`<table class="table"><caption class="hidden">${text.caption}</caption>
<thead><tr><th scope="col">${text.at}</th><th scope="col">${text.actor}</th><th scope="col">${text.subject}</th><th scope="col">${text.before}</th><th scope="col">${text.after}</th></tr></thead>
<tbody>${rows}</tbody></table>`
}</section>`;
}
