import { formatInstant } from "../../calendar/format-instant.ts";
import { fieldText } from "../../requests/field-text.ts";
import { possibleActions } from "../../requests/life-cycle.ts";
import type { StaffTexts } from "../../requests/load-staff-texts.ts";
import type { OpenedLink } from "../../requests/partner-links.ts";
import { removeControls } from "../../requests/remove-controls.ts";
import type { RequestEvent } from "../../requests/support-request.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { FormOutcome } from "./form-outcome.ts";
import type { PartnerLinkTexts } from "./partner-link-texts.ts";
import { renderPartnerForms } from "./render-partner-forms.ts";

type PartnerPageTexts = { texts: PartnerLinkTexts; staffTexts: StaffTexts };

type Opened = Extract<OpenedLink, { kind: "open" }>;

/** The whole body of the page, from its title on. */
export function renderPartnerPage(
  opened: OpenedLink | undefined,
  outcome: FormOutcome,
  pageTexts: PartnerPageTexts,
): { title: string; body: Html } {
  const { texts } = pageTexts;
  if (opened === undefined) return { title: texts.unknown.title, body: html`<p>${texts.unknown.text}</p>` };
  if (opened.kind !== "open") {
    const { title, text } = texts[opened.kind];
    return { title: fill(title, { number: opened.number }), body: html`<p>${text}</p>` };
  }
  const { number } = opened.stored.request;
  return { title: fill(texts.title, { number }), body: renderRequest(opened, outcome, pageTexts) };
}

function renderRequest(opened: Opened, outcome: FormOutcome, { texts, staffTexts }: PartnerPageTexts): Html {
  const { request, history } = opened.stored;
  const status = staffTexts.names[request.status] ?? request.status;
  const actions = possibleActions(request.status, "partner");
  const notes = history.filter(({ kind, actor }) => kind === "noted" && actor === "osoba");
  return html`${renderOutcome(outcome, texts)}
<p class="state">${fill(texts.state, { status })}</p>
<p>${texts.hints[request.status] ?? ""}</p>
<p class="muted">${fill(texts.until, { date: formatInstant(opened.expiresAt) })}</p>
<h2>${texts.content}</h2>
<dl class="rows">${request.fields.map(
    (field) => html`<div><dt>${field.label}</dt><dd>${fieldText(field) || texts.erased}</dd></div>`,
  )}</dl>
${notes.length === 0 ? null : html`<h2>${texts.notes}</h2>${renderEvents(notes, staffTexts)}`}
${renderPartnerForms(actions, outcome, { texts, staffTexts })}
<h2>${texts.history}</h2>
${renderEvents(
  history.filter((event) => isOwn(event, opened.partner)),
  staffTexts,
)}`;
}

function renderOutcome(outcome: FormOutcome, texts: PartnerLinkTexts): Html | null {
  switch (outcome.kind) {
    case "none":
      return null;
    case "saved":
      return html`<p class="told" role="status">${texts.saved[outcome.action]}</p>`;
    case "refused":
      return html`<p class="problems" role="alert"><strong>${texts.problem}.</strong> ${outcome.message}</p>`;
  }
}

/** What this partner got and did. What others did, and their words, are none of its business. */
function isOwn({ kind, actor, detail }: RequestEvent, partner: string): boolean {
  return kind === "forwarded" ? detail?.partner === partner : actor === `partner:${partner}`;
}

function renderEvents(events: readonly RequestEvent[], { show }: StaffTexts): Html {
  return html`<ul class="events">${events.map(({ at, kind, detail }) => {
    const words = removeControls(detail?.note ?? detail?.reason ?? "");
    return html`<li>${formatInstant(at)}, ${show[kind]}${words === "" ? null : html`<p>${words}</p>`}</li>`;
  })}</ul>`;
}
