import { timingSafeEqual } from "node:crypto";
import type { Request, Response } from "restify";
import type { AuditEntry } from "../../staff/audit-log.ts";
import type { Session } from "../../staff/create-sessions.ts";
import { mayEver, type StaffAction } from "../../staff/permissions.ts";
import { HttpError } from "../http-error.ts";
import type { RateLimiter } from "../rate-limiter.ts";
import { type Form, readForm } from "../read-form.ts";
import type { Handler, RouteParts } from "../route-parts.ts";
import { sendText } from "../send-json.ts";
import { type PanelCookies, requireOwnOrigin } from "./panel-cookies.ts";
import { panelHeaders } from "./panel-headers.ts";
import type { PanelParts } from "./panel-parts.ts";
import { renderErrorPage } from "./render-error-page.ts";
import { type PanelPage, renderPanelPage } from "./render-panel-page.ts";
import { returnPath } from "./return-path.ts";

export type PanelRouteParts = RouteParts & {
  panel: PanelParts;
  panelCookies: PanelCookies;
  panelRates: { signIns: RateLimiter };
};

/** One request of a signed-in member who may do what the address is for. */
export type Visit = {
  request: Request;
  response: Response;
  session: Session;
  query: URLSearchParams;
  show(page: PanelPage, status?: number): void;
  /** After a form: 303 to a path of the panel. */
  goTo(path: string): void;
  audit(entry: Pick<AuditEntry, "action"> & Partial<Pick<AuditEntry, "subject" | "detail">>): Promise<void>;
};

type PanelRoute = {
  action: StaffAction;
  /** Entry of the menu that the page belongs to. */
  current?: string;
};

const MAX_FORM_BYTES = 64 * 1024;

/** A page: asks for sign-in, then for permission. */
export function panelPage(
  parts: PanelRouteParts,
  route: PanelRoute,
  handle: (visit: Visit) => Promise<void>,
): Handler {
  return withErrorPages(parts, async (request, response) => {
    const session = await readSession(request, parts);
    if (!session) return goToSignIn(request, response);
    await handle(openVisit({ request, response, session, route, parts }));
  });
}

/** A form: sent by a page of ours, in this session, by somebody who may. */
export function panelForm(
  parts: PanelRouteParts,
  route: PanelRoute,
  handle: (visit: Visit, form: Form) => Promise<void>,
): Handler {
  return withErrorPages(parts, async (request, response) => {
    const form = await readForm(request, { maxBytes: MAX_FORM_BYTES, timeMs: parts.timing.bodyTimeMs });
    requireOwnOrigin(request, parts.publicUrl);
    const session = await readSession(request, parts);
    if (!session) return redirect(response, "/panel/wejscie?sesja=koniec");
    requireToken(form, session);
    await handle(openVisit({ request, response, session, route, parts }), form);
  });
}

/** Whatever goes wrong is told on a page, and to the log as everywhere. */
export function withErrorPages(parts: PanelRouteParts, handle: Handler): Handler {
  return async (request, response) => {
    for (const [name, value] of Object.entries(panelHeaders())) response.setHeader(name, value);
    try {
      await handle(request, response);
    } catch (error) {
      const session = await readSession(request, parts).catch(() => undefined);
      if (!response.headersSent)
        renderErrorPage(response, error, { parts: parts.panel, session: session ?? null });
      throw error;
    }
  };
}

export async function readSession(request: Request, parts: PanelRouteParts): Promise<Session | undefined> {
  const id = parts.panelCookies.read(request, "session");
  return id === undefined ? undefined : await parts.panel.sessions.find(id);
}

export function redirect(response: Response, path: string): void {
  response.setHeader("Location", path);
  sendText(response, 303, "", "text/plain; charset=utf-8");
}

type Opening = {
  request: Request;
  response: Response;
  session: Session;
  route: PanelRoute;
  parts: PanelRouteParts;
};

function openVisit({ request, response, session, route, parts }: Opening): Visit {
  if (!mayEver(session.member, route.action)) {
    throw new HttpError(403, "BadArgument", "The role may not do this");
  }
  const { panel, now } = parts;
  return {
    request,
    response,
    session,
    query: new URLSearchParams(request.getQuery()),
    show: (page, status = 200) => {
      const frame = { ...panel, session, ...(route.current !== undefined && { current: route.current }) };
      sendText(response, status, renderPanelPage(page, frame), "text/html; charset=utf-8");
    },
    goTo: (path) => redirect(response, path),
    audit: ({ action, subject = null, detail = null }) =>
      panel.audit.append({ at: now(), actor: session.member.email, action, subject, detail }),
  };
}

function goToSignIn(request: Request, response: Response): void {
  const wanted = returnPath(request.getPath());
  redirect(
    response,
    wanted === "/panel" ? "/panel/wejscie" : `/panel/wejscie?dalej=${encodeURIComponent(wanted)}`,
  );
}

export function requireToken(form: Form, { csrfToken }: Session): void {
  const given = Buffer.from(form.get("csrf") ?? "");
  const wanted = Buffer.from(csrfToken);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new HttpError(403, "BadArgument", "The form does not belong to this session");
}
