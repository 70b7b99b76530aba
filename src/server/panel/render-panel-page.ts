/**
 * The panel: pages for staff under /panel, made here from dialogs/panel.yaml. They have forms and links and no script;
 * whatever a page offers is checked again when the form comes in.
 */
import type { Session } from "../../staff/create-sessions.ts";
import { mayEver, type StaffAction } from "../../staff/permissions.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelTexts } from "./panel-texts.ts";
import { renderFrame } from "./render-frame.ts";

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
  const { texts, programme, stylesheet, session } = frame;
  const { badge, skip } = texts.layout;
  return renderFrame({
    title: `${page.title} – ${badge}`,
    heading: page.title,
    badge,
    skip,
    programme,
    stylesheet,
    menu: session && renderMenu(session, frame),
    body: html`${page.notice === undefined ? null : html`<p class="notice" role="status">${page.notice}</p>`}
${page.body}`,
    footer: session && renderFooter(session, frame),
    isWide: page.isWide ?? false,
  });
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
