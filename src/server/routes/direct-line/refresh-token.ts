import { TOKEN_SECONDS } from "../../../channels/webchat/create-tokens.ts";
import { authorize } from "../../authorize.ts";
import { HttpError } from "../../http-error.ts";
import type { Handler, RouteParts } from "../../route-parts.ts";
import { sendJson } from "../../send-json.ts";
import { toClaims } from "../../to-claims.ts";

/** `POST /v3/directline/tokens/refresh`: the same access for another half an hour, as often as wished. */
export function refreshToken(parts: RouteParts): Handler {
  return async (request, response) => {
    const caller = await authorize(request, parts);
    if (caller.kind !== "token") throw new HttpError(403, "BadArgument", "Only a token can be refreshed");
    const token = await parts.tokens.issue(toClaims(caller, caller.conversationId));
    sendJson(response, 200, { conversationId: caller.conversationId, token, expires_in: TOKEN_SECONDS });
  };
}
