import { formatInstant } from "../../calendar/format-instant.ts";
import { closedStatuses } from "../../requests/life-cycle.ts";
import { linkDays, type PartnerLink } from "../../requests/partner-links.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelParts } from "./panel-parts.ts";
import type { PanelTexts } from "./panel-texts.ts";
import { renderToken } from "./render-panel-page.ts";
import type { RequestValues } from "./request-values.ts";

/** The links in the mails to partners: how each stands, and the ways to end them and to send another one. */
export function renderLinks(values: RequestValues, panel: PanelParts): Html | null {
  const { links, request } = values;
  const { links: text } = panel.texts;
  const partner = closedStatuses.includes(request.status) ? null : request.handling.partner;
  if (links === null || (links.length === 0 && partner === null)) return null;
  return html`<section class="box"><h2>${text.heading}</h2>
<p class="muted">${fill(text.lead, { days: linkDays })}</p>
${links.length === 0 ? html`<p>${text.none}</p>` : html`<ul class="history">${links.map((link) => renderLink(link, { partner, now: values.now }, panel))}</ul>`}
${partner === null ? null : renderSending(partner, values, panel)}
${links.some((link) => isOpen(link, values.now)) ? renderRevoking(values, panel.texts) : null}
</section>
`;
}

const isOpen = ({ revokedAt, expiresAt }: PartnerLink, now: Date): boolean =>
  revokedAt === null && expiresAt > now;

function renderLink(
  link: PartnerLink,
  { partner, now }: { partner: string | null; now: Date },
  { texts: { links: text }, staffTexts }: PanelParts,
): Html {
  const isWorking = isOpen(link, now) && link.partner === partner;
  const badge = isWorking
    ? html`<span class="badge badge--works">${text.works}</span>`
    : html`<span class="badge">${sayEnd(link, now, text)}</span>`;
  const { expiresAt, openedAt, revokedAt } = link;
  const rows: [string, string][] = [
    [text.sent, sayMail(link, text)],
    [text.until, formatInstant(expiresAt)],
    [text.opened, openedAt === null ? text.neverOpened : formatInstant(openedAt)],
  ];
  if (revokedAt !== null) rows.push([text.revoked, formatInstant(revokedAt)]);
  return html`<li><strong>${staffTexts.names[link.partner] ?? link.partner}</strong> ${badge}
<dl class="rows rows--columns">${rows.map(([label, said]) => html`<div><dt>${label}</dt><dd>${said}</dd></div>`)}</dl></li>`;
}

function sayEnd(link: PartnerLink, now: Date, text: PanelTexts["links"]): string {
  if (link.revokedAt !== null) return text.isRevoked;
  return link.expiresAt > now ? text.isElsewhere : text.isExpired;
}

function sayMail({ mail, sentAt, createdAt }: PartnerLink, text: PanelTexts["links"]): string {
  switch (mail) {
    case "waiting":
      return text.mailWaits;
    case "dead":
      return text.mailFailed;
    case "cancelled":
      return text.mailCancelled;
    case "sent":
      return formatInstant(sentAt ?? createdAt);
  }
}

function renderSending(
  partner: string,
  values: RequestValues,
  { texts: { links: text }, staffTexts }: PanelParts,
): Html {
  return renderForm(
    "wyslij",
    html`<p><button class="button">${text.send}</button></p>
<p class="muted">${fill(text.sendHint, { partner: staffTexts.names[partner] ?? partner })}</p>`,
    values,
  );
}

function renderRevoking(values: RequestValues, { links: text, actions }: PanelTexts): Html {
  const form = renderForm(
    "uniewaznij",
    html`<p class="muted">${text.revokeHint}</p><p><button class="button button--warn">${actions.confirm}</button></p>`,
    values,
  );
  return html`<details><summary>${text.revoke}</summary>${form}</details>`;
}

function renderForm(action: string, content: Html, { request, session }: RequestValues): Html {
  return html`<form method="post" action="/panel/zgloszenia/${request.number}/linki">
${renderToken(session.csrfToken)}<input type="hidden" name="czynnosc" value="${action}">
${content}</form>`;
}
