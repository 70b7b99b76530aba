import { type ActionKind, closingResults } from "../../requests/life-cycle.ts";
import { fill } from "../../text/fill.ts";
import { sayDay } from "../../text/say-time.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelParts } from "./panel-parts.ts";
import { renderSelect, renderTextArea } from "./render-fields.ts";
import { renderToken } from "./render-panel-page.ts";
import type { RequestValues } from "./request-values.ts";

/** Forms for what the member may do now, the likeliest first; what cannot be undone is folded away. */
export function renderRequestActions(values: RequestValues, panel: PanelParts): Html {
  const { actions, session } = values;
  const { actions: text, request } = panel.texts;
  if (actions.size === 0) return html`<p>${request.noActions}</p>`;
  const accept = session.member.role === "partner" ? text.acceptOwn : text.accept;
  const offer = (kind: ActionKind, render: () => Html): Html | null => (actions.has(kind) ? render() : null);
  const parts = [
    offer("claim", () => renderButton("claim", { label: text.claim, hint: text.claimHint }, values)),
    offer("forward", () => renderForward(values, panel)),
    offer("accept", () => renderButton("accept", { label: accept }, values)),
    offer("contact", () => renderButton("contact", { label: text.contact, hint: text.contactHint }, values)),
    offer("note", () => fold(text.note, renderNote(values, panel))),
    offer("decline", () => fold(text.decline, renderDecline(values, panel))),
    offer("close", () => fold(text.close, renderClose(values, panel))),
    offer("release", () =>
      fold(text.release, renderButton("release", { label: text.confirm, hint: text.releaseHint }, values)),
    ),
    offer("withdraw", () =>
      fold(text.withdraw, renderButton("withdraw", { label: text.confirm, hint: text.withdrawHint }, values)),
    ),
  ];
  return html`${parts.filter((part) => part !== null)}`;
}

function fold(title: string, content: Html): Html {
  return html`<details><summary>${title}</summary>${content}</details>`;
}

function renderForm(kind: ActionKind, content: Html, { request, session }: RequestValues): Html {
  return html`<form class="form" method="post" action="/panel/zgloszenia/${request.number}">
${renderToken(session.csrfToken)}<input type="hidden" name="czynnosc" value="${kind}">
${content}</form>`;
}

type Button = { label: string; hint?: string };

function renderButton(kind: ActionKind, { label, hint }: Button, values: RequestValues): Html {
  return renderForm(
    kind,
    html`<p><button class="button button--main">${label}</button>${hint === undefined ? null : html` <span class="muted">${hint}</span>`}</p>`,
    values,
  );
}

/** The suggested partner with one press; another one with a reason. */
function renderForward(values: RequestValues, panel: PanelParts): Html {
  const { actions: text } = panel.texts;
  const { suggestion, request } = values;
  const nameOf = (id: string): string => panel.staffTexts.names[id] ?? id;
  const suggested =
    suggestion.kind === "partner" && suggestion.partner !== request.handling.partner
      ? renderForm(
          "forward",
          html`<p class="suggestion">${suggestion.reason}</p>
<p><button class="button button--main">${fill(text.forward, { partner: nameOf(suggestion.partner) })}</button></p>`,
          values,
        )
      : html`<p class="suggestion">${suggestion.reason}</p>`;
  const options = panel
    .partners()
    .partners.filter(({ id }) => id !== request.handling.partner)
    .map(({ id, shortName }) => ({ value: id, label: labelPartner(id, shortName, panel) }));
  const other = renderForm(
    "forward",
    html`${renderSelect({ id: "przekaz-partner", name: "partner", label: text.forwardTo, options, value: "" })}
${renderTextArea({ id: "przekaz-powod", name: "powod", label: text.reason, hint: text.reasonHint, value: "", isRequired: true })}
<p><button class="button button--main">${text.forwardButton}</button></p>`,
    values,
  );
  return html`<div class="forward"><h3>${text.forwardHeading}</h3>${suggested}${fold(text.forwardOther, other)}</div>`;
}

/** With the time that the partner is away. */
function labelPartner(id: string, name: string, { partners, staffTexts }: PanelParts): string {
  const absence = partners().absences?.find(({ partner }) => partner === id);
  if (!absence) return name;
  return fill(staffTexts.forwarding.away, { partner: name, until: sayDay(absence.until, absence.from) });
}

function renderDecline(values: RequestValues, { texts: { actions: text } }: PanelParts): Html {
  return renderForm(
    "decline",
    html`${renderTextArea({ id: "odmowa-powod", name: "powod", label: text.reason, hint: text.reasonHint, value: "", isRequired: true })}
<p><button class="button button--warn">${text.decline}</button></p>`,
    values,
  );
}

function renderNote(values: RequestValues, { texts: { actions: text } }: PanelParts): Html {
  return renderForm(
    "note",
    html`${renderTextArea({ id: "notatka", name: "notatka", label: text.noteText, hint: text.noteHint, value: "", isRequired: true })}
<p><button class="button button--main">${text.note}</button></p>`,
    values,
  );
}

function renderClose(values: RequestValues, { texts: { actions: text }, staffTexts }: PanelParts): Html {
  const options = closingResults.map((result) => ({
    value: result,
    label: staffTexts.names[result] ?? result,
  }));
  return renderForm(
    "close",
    html`${renderSelect({ id: "wynik", name: "wynik", label: text.result, options, value: "" })}
${renderTextArea({ id: "zakoncz-powod", name: "powod", label: text.closeReason, value: "" })}
<p><button class="button button--main">${text.close}</button></p>`,
    values,
  );
}
