import type { Page } from "../page.ts";
import { pageHeaders } from "../page-headers.ts";
import { requestOrigin } from "../request-origin.ts";
import type { Handler, RouteParts } from "../route-parts.ts";
import { sendText } from "../send-json.ts";

const NONCE_BYTES = 16;

/** `GET` of an HTML page, with a nonce and a policy of its own. */
export function showPage(
  page: Page,
  parts: Pick<RouteParts, "publicUrl" | "trustedOrigins" | "randomText">,
): Handler {
  return async (request, response) => {
    const nonce = parts.randomText(NONCE_BYTES);
    const baseUrl = requestOrigin(request, parts.publicUrl);
    const headers = pageHeaders({ nonce, baseUrl, trustedOrigins: parts.trustedOrigins });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    sendText(response, 200, page.render({ nonce, baseUrl }), "text/html; charset=utf-8");
  };
}
