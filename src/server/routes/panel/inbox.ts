import { mayEver } from "../../../staff/permissions.ts";
import { type PanelRouteParts, panelForm, panelPage, type Visit } from "../../panel/panel-route.ts";
import { readInboxChoices, toInboxQuery, toRequestFilter } from "../../panel/read-inbox-query.ts";
import { readPage } from "../../panel/read-page.ts";
import type { RememberedSearches } from "../../panel/remembered-searches.ts";
import { renderInboxPage } from "../../panel/render-inbox-page.ts";
import type { Handler } from "../../route-parts.ts";

type InboxParts = PanelRouteParts & { searches: RememberedSearches };

const current = "/panel";
const pageSize = 25;
const notices = ["done", "declined"] as const;

/** `GET /panel`: the requests, newest first. An editor, who may not see them, goes to what they may. */
export function showInbox(parts: InboxParts): Handler {
  const list = panelPage(parts, { action: "see-inbox", current }, (visit) => showList(visit, parts));
  const partners = panelPage(parts, { action: "see-partners" }, async ({ goTo }) => goTo("/panel/partnerzy"));
  return async (request, response) => {
    const id = parts.panelCookies.read(request, "session");
    const session = id === undefined ? undefined : await parts.panel.sessions.find(id);
    await (session && !mayEver(session.member, "see-inbox") ? partners : list)(request, response);
  };
}

async function showList(visit: Visit, { panel, searches, now }: InboxParts): Promise<void> {
  const { session, query } = visit;
  // Whoever looks at the list may search it next; a failure shows then.
  void panel.search.follow().catch(() => {});
  const choices = readInboxChoices((name) => query.get(name), panel);
  const key = query.get("szukanie");
  const searched = key === null ? undefined : searches.recall(session.id, key);
  const numbers = searched === undefined ? undefined : await panel.search.find(searched);
  const filter = { ...toRequestFilter(choices, session.member), ...(numbers && { numbers }) };
  const { statuses: _, ...anyStatus } = filter;
  const page = readPage(query);
  const [{ requests, total }, counts, people] = await Promise.all([
    panel.requests.search(filter, { limit: pageSize, offset: (page - 1) * pageSize }),
    panel.requests.countByStatus(anyStatus),
    panel.staff.list(),
  ]);
  const notice = notices.find((one) => one === query.get("wynik"));
  const { texts } = panel;
  const rendered = renderInboxPage(
    {
      session,
      choices,
      requests,
      total,
      counts,
      people,
      search: searched === undefined || key === null ? null : { key, text: searched },
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      now: now(),
    },
    panel,
  );
  const isLost = key !== null && searched === undefined;
  visit.show({ ...rendered, notice: isLost ? texts.inbox.searchLost : notice && texts.request[notice] });
}

/** `POST /panel/szukaj`: keeps the words out of the address of what they find. */
export function searchInbox(parts: InboxParts): Handler {
  return panelForm(parts, { action: "see-inbox", current }, async (visit, form) => {
    const { session } = visit;
    const choices = readInboxChoices((name) => form.get(name), parts.panel);
    const text = (form.get("szukaj") ?? "").trim().slice(0, 200);
    const query = toInboxQuery(choices);
    if (text.length >= 2) {
      query.set("szukanie", parts.searches.remember(session.id, text));
      await visit.audit({ action: "searched" });
    }
    visit.goTo(query.size === 0 ? "/panel" : `/panel?${query.toString()}`);
  });
}
