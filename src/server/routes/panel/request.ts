import { parseRequestNumber } from "../../../requests/request-number.ts";
import type { StoredRequest } from "../../../requests/request-store.ts";
import { sayRefusal } from "../../../requests/say-refusal.ts";
import { suggestPartner } from "../../../requests/suggest-partner.ts";
import { actAsMember } from "../../../staff/act-as-member.ts";
import { actionsForMember } from "../../../staff/actions-for-member.ts";
import { may, mayEver } from "../../../staff/permissions.ts";
import { HttpError } from "../../http-error.ts";
import { linkOutcomes } from "../../panel/link-outcome.ts";
import { type PanelRouteParts, panelForm, panelPage, type Visit } from "../../panel/panel-route.ts";
import { parseAction } from "../../panel/parse-action.ts";
import { renderRequestPage } from "../../panel/render-request-page.ts";
import type { Handler } from "../../route-parts.ts";

const route = { action: "see-request", current: "/panel" } as const;

/** `GET /panel/zgloszenia/:number`: everything about one request. Each look is in the audit log. */
export function showRequest(parts: PanelRouteParts): Handler {
  return panelPage(parts, route, async (visit) => {
    const stored = await findVisible(visit, parts);
    await visit.audit({ action: "request-seen", subject: stored.request.number });
    const notice = noticeOf(visit.query.get("wynik"), parts.panel);
    await show(visit, stored, parts, { notice });
  });
}

/** `POST /panel/zgloszenia/:number`: one step of its life. */
export function actOnRequest(parts: PanelRouteParts): Handler {
  const { panel, now } = parts;
  return panelForm(parts, route, async (visit, form) => {
    const stored = await findVisible(visit, parts);
    const { request } = stored;
    const { member } = visit.session;
    const suggestion = suggestPartner(request, panel.partners(), panel.staffTexts);
    const action = parseAction(form, suggestion, panel.partners());
    if (!action) throw new HttpError(400, "BadArgument", "The form is not valid");
    const { number } = request;
    const acted = await actAsMember({ ...panel, now }, member, { number, action, place: null });
    if (acted.kind === "forbidden") throw new HttpError(403, "BadArgument", "The role may not do this");
    if (!("request" in acted)) {
      const people = await panel.staff.list();
      const nameOf = (id: string) => people.find(({ email }) => email === id)?.name ?? id;
      const refusal = sayRefusal(acted, panel.staffTexts, nameOf);
      const isInput = acted.kind === "no-text" || acted.kind === "too-long";
      return await show(visit, await findVisible(visit, parts), parts, {
        refusal,
        status: isInput ? 422 : 409,
      });
    }
    // Who declines for their partner can no longer see the request.
    const isStillTheirs = may(member, "see-request", acted.request.handling.partner);
    visit.goTo(isStillTheirs ? `/panel/zgloszenia/${request.number}?wynik=done` : "/panel?wynik=declined");
  });
}

/** Throws 404 for what there is not and for what is another partner's: the two look alike on purpose. */
export async function findVisible(
  { request, session }: Visit,
  { panel }: PanelRouteParts,
): Promise<StoredRequest> {
  const parsed = parseRequestNumber(String(request.params?.number ?? ""));
  const stored = parsed.kind === "found" ? await panel.requests.find(parsed.number) : undefined;
  if (!stored || !may(session.member, "see-request", stored.request.handling.partner))
    throw new HttpError(404, "NotFound", "There is no such request");
  return stored;
}

function noticeOf(outcome: string | null, { texts }: PanelRouteParts["panel"]): string | undefined {
  if (outcome === "done") return texts.request.done;
  const told = linkOutcomes.find((one) => one === outcome);
  return told && texts.linkOutcomes[told];
}

type Shown = { notice?: string | undefined; refusal?: string; status?: number };

async function show(
  visit: Visit,
  stored: StoredRequest,
  { panel, now }: PanelRouteParts,
  { notice, refusal, status = 200 }: Shown,
): Promise<void> {
  const { session } = visit;
  const { request } = stored;
  const actions = actionsForMember(session.member, request);
  const suggestion = suggestPartner(request, panel.partners(), panel.staffTexts);
  const people = await panel.staff.list();
  const survey = await panel.surveys.find(request.number);
  const links = mayEver(session.member, "manage-links")
    ? await panel.partnerLinks.list(request.number)
    : null;
  const values = { ...stored, session, suggestion, links, survey, people, refusal, now: now() };
  const page = renderRequestPage({ ...values, actions: new Set(actions) }, panel);
  visit.show({ ...page, notice }, status);
}
