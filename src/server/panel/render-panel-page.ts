/**
 * The panel: pages for staff under /panel, made here from dialogs/panel.yaml. They have forms and links and no script;
 * whatever a page offers is checked again when the form comes in.
 */
import type { Session } from "../../staff/create-sessions.ts";
import { mayEver, type StaffAction } from "../../staff/permissions.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelTexts } from "./panel-texts.ts";

export type PanelPage = {
  title: string;
  body: Html;
  /** Told to the person on top, read out by screen readers. */
  notice?: string | undefined;
  /** Lists get the whole width, forms and texts a narrow column. */
  isWide?: boolean;
};

export type PanelFrame = {
  programme: string;
  texts: PanelTexts;
  stylesheet: string;
  /** Null on pages that anybody may see. */
  session: Session | null;
  /** Path of the page's entry in the menu. */
  current?: string;
};

export function renderPanelPage(page: PanelPage, frame: PanelFrame): string {
  const { layout } = frame.texts;
  return html`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${layout.badge}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${frame.stylesheet}">
</head>
<body class="panel">
<a class="skip" href="#tresc">${layout.skip}</a>
<header class="header">
<div class="header__name"><p class="header__badge">${layout.badge}</p><p class="header__title">${frame.programme}</p></div>
${frame.session ? renderMenu(frame.session, frame) : null}
</header>
<main class="${page.isWide ? "content content--wide" : "content"}" id="tresc" tabindex="-1">
<h1>${page.title}</h1>
${page.notice === undefined ? null : html`<p class="notice" role="status">${page.notice}</p>`}
${page.body}
</main>
${frame.session ? renderFooter(frame.session, frame) : null}
</body>
</html>
`.markup;
}

const entries = [
  { path: "/panel", text: "inbox", action: "see-inbox" },
  { path: "/panel/partnerzy", text: "partners", action: "see-partners" },
  { path: "/panel/pytania", text: "asked", action: "see-questions" },
  { path: "/panel/dostepnosc", text: "availability", action: "manage-availability" },
  { path: "/panel/oceny", text: "surveys", action: "see-surveys" },
  { path: "/panel/osoby", text: "people", action: "manage-people" },
  { path: "/panel/eksport", text: "export", action: "export" },
  { path: "/panel/dziennik", text: "audit", action: "see-audit-log" },
  { path: "/panel/statystyki", text: "statistics", action: "see-statistics" },
] as const satisfies readonly { path: string; text: keyof PanelTexts["layout"]; action: StaffAction }[];

function renderMenu({ member }: Session, { texts: { layout }, current }: PanelFrame): Html {
  const allowed = entries.filter(({ action }) => mayEver(member, action));
  return html`<nav class="menu" aria-label="${layout.menu}"><ul>
${allowed.map(({ path, text }) =>
  path === current
    ? html`<li><a href="${path}" aria-current="page">${layout[text]}</a></li>`
    : html`<li><a href="${path}">${layout[text]}</a></li>`,
)}
</ul></nav>`;
}

function renderFooter({ member, csrfToken }: Session, { texts }: PanelFrame): Html {
  const { layout, roles } = texts;
  return html`<footer class="footer panel-footer">
<p>${fill(layout.signedInAs, { name: member.name, role: roles[member.role] })}</p>
<form method="post" action="/panel/wyloguj">${renderToken(csrfToken)}
<button class="button" name="gdzie" value="tu">${layout.signOut}</button>
<button class="button" name="gdzie" value="wszedzie">${layout.signOutEverywhere}</button>
</form>
</footer>`;
}

/** Every form of a signed-in member has it. */
export function renderToken(csrfToken: string): Html {
  return html`<input type="hidden" name="csrf" value="${csrfToken}">`;
}
