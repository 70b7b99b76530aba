import { HttpError } from "../../http-error.ts";
import type { LinkOutcome } from "../../panel/link-outcome.ts";
import { type PanelRouteParts, panelForm, type Visit } from "../../panel/panel-route.ts";
import type { Handler } from "../../route-parts.ts";
import { findVisible } from "./request.ts";

/** `POST /panel/zgloszenia/:number/linki`: ends the links of the mails to the partner, or sends a mail with another one. */
export function actOnLinks(parts: PanelRouteParts): Handler {
  return panelForm(parts, { action: "manage-links", current: "/panel" }, async (visit, form) => {
    const { request } = await findVisible(visit, parts);
    const { number, handling } = request;
    const act = parseWish(form.get("czynnosc"));
    const outcome = await act({ number, partner: handling.partner }, visit, parts);
    visit.goTo(`/panel/zgloszenia/${number}?wynik=${outcome}`);
  });
}

function parseWish(wish: string | undefined): typeof sendAnew {
  if (wish === "wyslij") return sendAnew;
  if (wish === "uniewaznij") return revoke;
  throw new HttpError(400, "BadArgument", "The form is not valid");
}

type Subject = { number: string; partner: string | null };

async function sendAnew(
  { number, partner }: Subject,
  visit: Visit,
  { panel, now }: PanelRouteParts,
): Promise<LinkOutcome> {
  if (!(await panel.partnerLinks.sendAnew(number, now()))) return "no-partner";
  await visit.audit({ action: "link-sent", subject: number, detail: partner });
  return "link-sent";
}

async function revoke(
  { number }: Subject,
  visit: Visit,
  { panel, now }: PanelRouteParts,
): Promise<LinkOutcome> {
  const revoked = await panel.partnerLinks.revoke(number, now());
  if (revoked === 0) return "no-links";
  await visit.audit({ action: "links-revoked", subject: number, detail: String(revoked) });
  return "links-revoked";
}
