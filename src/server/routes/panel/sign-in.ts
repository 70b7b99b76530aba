import type { Request, Response } from "restify";
import { describeError } from "../../../log/describe-error.ts";
import { parseEmail } from "../../../staff/parse-staff-member.ts";
import type { StaffMember } from "../../../staff/staff-member.ts";
import { clientAddress } from "../../client-address.ts";
import { HttpError } from "../../http-error.ts";
import { requireOwnOrigin } from "../../panel/panel-cookies.ts";
import { type PanelRouteParts, readSession, redirect, withErrorPages } from "../../panel/panel-route.ts";
import { type PanelPage, renderPanelPage } from "../../panel/render-panel-page.ts";
import { renderConfirmPage, renderSentPage, renderSignInPage } from "../../panel/render-sign-in-pages.ts";
import { returnPath } from "../../panel/return-path.ts";
import { RateLimiter } from "../../rate-limiter.ts";
import { readForm } from "../../read-form.ts";
import type { Handler } from "../../route-parts.ts";
import { sendText } from "../../send-json.ts";

const MAX_FORM_BYTES = 4096;
const SESSION_SECONDS = 12 * 3600;

/** `GET /panel/wejscie`: how to get in; whoever is in already goes on. */
export function showSignIn(parts: PanelRouteParts): Handler {
  return withErrorPages(parts, async (request, response) => {
    const query = new URLSearchParams(request.getQuery());
    const returnTo = returnPath(query.get("dalej"));
    if (await readSession(request, parts)) return redirect(response, returnTo);
    const { signIn, texts } = parts.panel;
    const notice = query.get("sesja") === "koniec" ? texts.signIn.timedOut : undefined;
    show(response, { ...renderSignInPage({ kind: signIn.kind, returnTo }, texts), notice }, parts);
  });
}

/**
 * `POST /panel/wejscie`: a link by mail. The answer is the same for every address and is given before anything is
 * looked up, so that neither words nor time tell who is on the list.
 */
export function requestLink(parts: PanelRouteParts): Handler {
  const mails = new RateLimiter(parts.limits.signInMails, parts.now);
  return withErrorPages(parts, async (request, response) => {
    const form = await readForm(request, { maxBytes: MAX_FORM_BYTES, timeMs: parts.timing.bodyTimeMs });
    requireOwnOrigin(request, parts.publicUrl);
    countSignIn(request, parts);
    const { signIn, texts } = parts.panel;
    if (signIn.kind !== "links") throw new HttpError(404, "NotFound", "There are no links");
    show(response, renderSentPage(texts), parts);
    const email = parseEmail(form.get("email") ?? "");
    if (email === undefined || mails.take(email) > 0) return;
    await signIn.links.request(email, returnPath(form.get("dalej"))).catch((error) => {
      parts.log({ kind: "job-failed", job: "send-sign-in-link", ...describeError(error) });
    });
  });
}

/** `GET /panel/wejscie/:token`: mail programs open links to look at them, so only a button signs in. */
export function confirmLink(parts: PanelRouteParts): Handler {
  return withErrorPages(parts, async (request, response) => {
    const token: unknown = request.params?.token;
    if (typeof token !== "string" || !/^[\w-]{43}$/.test(token)) return refuse(response, "refused", parts);
    show(response, renderConfirmPage(token, parts.panel.texts), parts);
  });
}

/** `POST /panel/wejscie/link`: the button of that page. */
export function redeemLink(parts: PanelRouteParts): Handler {
  return withErrorPages(parts, async (request, response) => {
    const form = await readForm(request, { maxBytes: MAX_FORM_BYTES, timeMs: parts.timing.bodyTimeMs });
    requireOwnOrigin(request, parts.publicUrl);
    countSignIn(request, parts);
    const { signIn } = parts.panel;
    if (signIn.kind !== "links") throw new HttpError(404, "NotFound", "There are no links");
    const redeemed = await signIn.links.redeem(form.get("token") ?? "");
    if (!redeemed) return refuse(response, "refused", parts);
    await enter({ request, response, ...redeemed }, parts);
  });
}

/** `GET /panel/wejscie/konto`: off to the identity provider. */
export function goToProvider(parts: PanelRouteParts): Handler {
  return withErrorPages(parts, async (request, response) => {
    countSignIn(request, parts);
    const { signIn } = parts.panel;
    if (signIn.kind !== "provider") throw new HttpError(404, "NotFound", "There is no provider");
    const returnTo = returnPath(new URLSearchParams(request.getQuery()).get("dalej"));
    try {
      const { url, visitId } = await signIn.provider.begin(returnTo);
      response.setHeader("Set-Cookie", parts.panelCookies.write("visit", visitId, 600));
      redirect(response, url);
    } catch (error) {
      parts.log({ kind: "job-failed", job: "ask-identity-provider", ...describeError(error) });
      refuse(response, "providerUnavailable", parts);
    }
  });
}

/** `GET /panel/wejscie/powrot`: back from it. */
export function returnFromProvider(parts: PanelRouteParts): Handler {
  return withErrorPages(parts, async (request, response) => {
    countSignIn(request, parts);
    const { signIn } = parts.panel;
    if (signIn.kind !== "provider") throw new HttpError(404, "NotFound", "There is no provider");
    response.setHeader("Set-Cookie", parts.panelCookies.clear("visit"));
    const visitId = parts.panelCookies.read(request, "visit");
    if (visitId === undefined) return refuse(response, "providerRefused", parts);
    try {
      // The address as the provider knows it: behind a proxy the request's own has another host.
      const address = new URL(request.url ?? "", parts.publicUrl);
      const answer = await signIn.provider.finish(visitId, address);
      if (answer.kind === "refused") return refuse(response, "providerRefused", parts);
      await enter({ request, response, ...answer }, parts);
    } catch (error) {
      parts.log({ kind: "job-failed", job: "ask-identity-provider", ...describeError(error) });
      refuse(response, "providerUnavailable", parts);
    }
  });
}

type Entering = { request: Request; response: Response; member: StaffMember; returnTo: string };

/** A new session in every case: an id that the browser had before is worth nothing afterwards. */
async function enter(
  { request, response, member, returnTo }: Entering,
  parts: PanelRouteParts,
): Promise<void> {
  const { panel, panelCookies, now } = parts;
  const former = panelCookies.read(request, "session");
  if (former !== undefined) await panel.sessions.end(former);
  const id = await panel.sessions.start(member.email);
  await panel.audit.append({
    at: now(),
    actor: member.email,
    action: "signed-in",
    subject: null,
    detail: null,
  });
  response.setHeader("Set-Cookie", [
    panelCookies.write("session", id, SESSION_SECONDS),
    panelCookies.clear("visit"),
  ]);
  redirect(response, returnPath(returnTo));
}

function show(response: Response, page: PanelPage, { panel }: PanelRouteParts, status = 200): void {
  const text = renderPanelPage(page, { ...panel, session: null });
  sendText(response, status, text, "text/html; charset=utf-8");
}

function refuse(
  response: Response,
  why: "refused" | "providerRefused" | "providerUnavailable",
  parts: PanelRouteParts,
): void {
  const { signIn, texts } = parts.panel;
  const title = why === "refused" ? texts.signIn.refusedTitle : texts.signIn.providerRefusedTitle;
  const page = renderSignInPage({ kind: signIn.kind, returnTo: "/panel" }, texts);
  show(
    response,
    { ...page, title, notice: texts.signIn[why] },
    parts,
    why === "providerUnavailable" ? 503 : 403,
  );
}

function countSignIn(request: Request, { panelRates, trustedProxies }: PanelRouteParts): void {
  const seconds = panelRates.signIns.take(clientAddress(request, trustedProxies));
  if (seconds === 0) return;
  throw new HttpError(429, "TooManyRequests", "Too many attempts", { "Retry-After": String(seconds) });
}
