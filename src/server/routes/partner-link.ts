import type { PartnerAction } from "../../requests/partner-links.ts";
import { sayRefusal } from "../../requests/say-refusal.ts";
import type { FormOutcome } from "../partner-link/form-outcome.ts";
import type { PartnerLinkParts } from "../partner-link/load-partner-link.ts";
import { parsePartnerForm } from "../partner-link/parse-partner-form.ts";
import { partnerLinkHeaders, requireOwnPage } from "../partner-link/partner-link-headers.ts";
import { renderPartnerDocument } from "../partner-link/render-partner-document.ts";
import { renderPartnerPage } from "../partner-link/render-partner-page.ts";
import { readForm } from "../read-form.ts";
import type { Handler, RouteParts } from "../route-parts.ts";
import { sendText } from "../send-json.ts";

/** A reason of `longestText` letters, each up to 12 bytes long in a form, and some more. */
const MAX_BYTES = 32 * 1024;

type Response = Parameters<Handler>[1];
type Showing = { status: number; outcome: FormOutcome };

/** `GET /z/:token` shows; the request stays as it is, because mail scanners follow every link. */
export function showPartnerLink(parts: RouteParts, link: PartnerLinkParts): Handler {
  return async (request, response) => {
    parts.rates.countRequest(request);
    const saved = new URLSearchParams(request.getQuery()).get("zapisano");
    const action = actionKinds.find((kind) => kind === saved);
    const outcome: FormOutcome = action === undefined ? { kind: "none" } : { kind: "saved", action };
    await show(response, tokenOf(request.params), { parts, link, showing: { status: 200, outcome } });
  };
}

/** `POST /z/:token`: one of the page's forms. What succeeded is shown by a page of its own, safe to reload. */
export function actByPartnerLink(parts: RouteParts, link: PartnerLinkParts): Handler {
  return async (request, response) => {
    parts.rates.countRequest(request);
    requireOwnPage(request, parts.publicUrl);
    const form = await readForm(request, { maxBytes: MAX_BYTES, timeMs: parts.timing.bodyTimeMs });
    const action = parsePartnerForm(form);
    const token = tokenOf(request.params);
    const acted = await link.links.act(token, action, parts.now());
    if (acted.kind === "done" || acted.kind === "already") {
      for (const [name, value] of Object.entries(partnerLinkHeaders)) response.setHeader(name, value);
      response.setHeader("Location", `/z/${token}?zapisano=${action.kind}`);
      return sendText(response, 303, "", "text/plain; charset=utf-8");
    }
    const message = sayRefusal(acted, link.staffTexts);
    const status = acted.kind === "no-text" || acted.kind === "too-long" ? 422 : 409;
    const outcome: FormOutcome = { kind: "refused", action, message };
    await show(response, token, { parts, link, showing: { status, outcome } });
  };
}

const actionKinds: readonly PartnerAction["kind"][] = ["accept", "contact", "decline", "close", "note"];

/** Tokens are 32 bytes in base64url; what is none opens nothing. */
function tokenOf(params: unknown): string {
  const token = typeof params === "object" && params !== null && "token" in params ? params.token : "";
  return typeof token === "string" && /^[\w-]{43}$/.test(token) ? token : "";
}

type Page = { parts: RouteParts; link: PartnerLinkParts; showing: Showing };

async function show(response: Response, token: string, { parts, link, showing }: Page): Promise<void> {
  const opened = await link.links.open(token, parts.now());
  const page = renderPartnerPage(opened, showing.outcome, link);
  for (const [name, value] of Object.entries(partnerLinkHeaders)) response.setHeader(name, value);
  const document = renderPartnerDocument(page, link);
  sendText(response, opened === undefined ? 404 : showing.status, document, "text/html; charset=utf-8");
}
