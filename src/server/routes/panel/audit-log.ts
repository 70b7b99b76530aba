import { parseRequestNumber } from "../../../requests/request-number.ts";
import { auditActors } from "../../panel/audit-actors.ts";
import { type PanelRouteParts, panelPage } from "../../panel/panel-route.ts";
import { readPage } from "../../panel/read-page.ts";
import { personKey, renderAuditPage } from "../../panel/render-audit-page.ts";
import type { Handler } from "../../route-parts.ts";

const pageSize = 50;

/** `GET /panel/dziennik`: who did and saw what. Looking here is an entry, too. */
export function showAuditLog(parts: PanelRouteParts): Handler {
  const { panel } = parts;
  return panelPage(parts, { action: "see-audit-log", current: "/panel/dziennik" }, async (visit) => {
    const actors = auditActors(await panel.staff.list(), panel);
    const actor = actors.find(({ id }) => personKey(id) === visit.query.get("kto"))?.id ?? null;
    const subject = readSubject(visit.query.get("czego") ?? "");
    const page = readPage(visit.query);
    await visit.audit({ action: "audit-log-seen" });
    const { entries, total } = await panel.audit.list({ actor, subject, page, pageSize });
    const pages = Math.max(1, Math.ceil(total / pageSize));
    visit.show(renderAuditPage({ entries, actors, actor, subject, page, pages }, panel));
  });
}

/** A request's number, or a powiat. Addresses of people do not stand in addresses of pages. */
function readSubject(text: string): string | null {
  const number = parseRequestNumber(text);
  if (number.kind === "found") return number.number;
  return text.includes("@") ? null : text.trim().slice(0, 100) || null;
}
