import { describeError } from "../../../log/describe-error.ts";
import { HttpError } from "../../http-error.ts";
import { requireOwnOrigin } from "../../panel/panel-cookies.ts";
import { type PanelRouteParts, readSession, requireToken, withErrorPages } from "../../panel/panel-route.ts";
import { renderPanelPage } from "../../panel/render-panel-page.ts";
import { renderSignedOutPage } from "../../panel/render-sign-in-pages.ts";
import { readForm } from "../../read-form.ts";
import type { Handler } from "../../route-parts.ts";
import { sendText } from "../../send-json.ts";

/**
 * `POST /panel/wyloguj`: ends this session, or all of the member's. Whoever has none is out already. With an identity
 * provider the browser goes on to sign out there.
 */
export function signOut(parts: PanelRouteParts): Handler {
  return withErrorPages(parts, async (request, response) => {
    const form = await readForm(request, { maxBytes: 4096, timeMs: parts.timing.bodyTimeMs });
    requireOwnOrigin(request, parts.publicUrl);
    const { panel, panelCookies, now } = parts;
    const session = await readSession(request, parts);
    if (session) {
      requireToken(form, session);
      const isEverywhere = form.get("gdzie") === "wszedzie";
      if (!isEverywhere && form.get("gdzie") !== "tu")
        throw new HttpError(400, "BadArgument", "The form is not valid");
      await (isEverywhere ? panel.sessions.endAll(session.member.email) : panel.sessions.end(session.id));
      await panel.audit.append({
        at: now(),
        actor: session.member.email,
        action: isEverywhere ? "signed-out-everywhere" : "signed-out",
        subject: null,
        detail: null,
      });
    }
    response.setHeader("Set-Cookie", panelCookies.clear("session"));
    const providerUrl = session && (await findProviderUrl(parts));
    // A redirect would be the form's own, and the policy lets forms go to no other host.
    if (providerUrl !== undefined) response.setHeader("Refresh", `0; url=${providerUrl}`);
    const page = renderPanelPage(renderSignedOutPage(panel.texts), { ...panel, session: null });
    sendText(response, 200, page, "text/html; charset=utf-8");
  });
}

/** A provider that does not answer keeps nobody in: the session here has ended. */
async function findProviderUrl({ panel, log }: PanelRouteParts): Promise<string | undefined> {
  if (panel.signIn.kind !== "provider") return undefined;
  try {
    return await panel.signIn.provider.signOutUrl();
  } catch (error) {
    log({ kind: "job-failed", job: "ask-identity-provider", ...describeError(error) });
    return undefined;
  }
}
