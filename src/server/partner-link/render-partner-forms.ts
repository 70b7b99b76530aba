import { longestText } from "../../requests/decide-move.ts";
import { type ActionKind, closingResults } from "../../requests/life-cycle.ts";
import type { StaffTexts } from "../../requests/load-staff-texts.ts";
import type { PartnerAction } from "../../requests/partner-links.ts";
import { type Html, html } from "../page/html.ts";
import type { FormOutcome } from "./form-outcome.ts";
import type { PartnerLinkTexts } from "./partner-link-texts.ts";

/** A form for each thing that the partner can do now; what was typed and refused stands in it again. */
export function renderPartnerForms(
  actions: readonly ActionKind[],
  outcome: FormOutcome,
  { texts, staffTexts }: { texts: PartnerLinkTexts; staffTexts: StaffTexts },
): Html {
  const can = (kind: ActionKind): boolean => actions.includes(kind);
  const decisions = [
    can("accept") ? renderAccept(texts) : null,
    can("contact") ? renderContact(texts) : null,
    can("decline") ? renderDecline(outcome, texts) : null,
    can("close") ? renderClose(texts, staffTexts) : null,
  ].filter((form) => form !== null);
  return html`${decisions.length === 0 ? null : html`<h2>${texts.decision}</h2>${decisions}`}
${can("note") ? renderNote(outcome, texts) : null}`;
}

const renderAccept = ({
  actions,
  acceptHelp,
}: PartnerLinkTexts): Html => html`<form class="form" method="post">
<p id="accept-help">${acceptHelp}</p>
<button class="button button--main" name="czynnosc" value="accept" aria-describedby="accept-help">${actions.accept}</button>
</form>`;

const renderContact = ({ actions }: PartnerLinkTexts): Html => html`<form class="form" method="post">
<button class="button" name="czynnosc" value="contact">${actions.contact}</button>
</form>`;

function renderDecline(outcome: FormOutcome, texts: PartnerLinkTexts): Html {
  const field = { kind: "decline", label: texts.reason, help: texts.reasonHelp } as const;
  return html`<form class="form" method="post">
<h3>${texts.declineTitle}</h3>
${renderField(field, outcome)}
<button class="button" name="czynnosc" value="decline">${texts.actions.decline}</button>
</form>`;
}

function renderClose(texts: PartnerLinkTexts, { names }: StaffTexts): Html {
  const options = closingResults.map((id) => html`<option value="${id}">${names[id] ?? id}</option>`);
  return html`<form class="form" method="post">
<h3>${texts.closeTitle}</h3>
<label for="close-result">${texts.result}</label>
<p class="muted" id="close-help">${texts.resultHelp}</p>
<select id="close-result" name="wynik" aria-describedby="close-help">${options}</select>
<button class="button" name="czynnosc" value="close">${texts.actions.close}</button>
</form>`;
}

function renderNote(outcome: FormOutcome, texts: PartnerLinkTexts): Html {
  const field = { kind: "note", label: texts.note, help: texts.noteHelp } as const;
  return html`<h2>${texts.notesForm}</h2>
<form class="form" method="post">
${renderField(field, outcome)}
<button class="button" name="czynnosc" value="note">${texts.actions.note}</button>
</form>`;
}

type Field = { kind: "decline" | "note"; label: string; help: string };

function renderField({ kind, label, help }: Field, outcome: FormOutcome): Html {
  const refused = outcome.kind === "refused" && outcome.action.kind === kind ? outcome : null;
  const attributes = refused
    ? html` aria-invalid="true" aria-describedby="${kind}-problem ${kind}-help" autofocus`
    : html` aria-describedby="${kind}-help"`;
  return html`<label for="${kind}-text">${label}</label>
<p class="muted" id="${kind}-help">${help}</p>
${refused && html`<p class="problem" id="${kind}-problem">${refused.message}</p>`}
<textarea id="${kind}-text" name="tekst" rows="4" maxlength="${longestText}" required${attributes}>${textOf(refused?.action)}</textarea>`;
}

function textOf(action: PartnerAction | undefined): string {
  if (action?.kind === "decline") return action.reason;
  return action?.kind === "note" ? action.note : "";
}
