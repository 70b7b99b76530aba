import { openConversation } from "../../../channels/webchat/open-conversation.ts";
import { authorize, type Caller } from "../../authorize.ts";
import { grantAccess } from "../../grant-access.ts";
import { HttpError } from "../../http-error.ts";
import { readJson } from "../../read-json.ts";
import { isReserved, readTokenParameters } from "../../read-token-parameters.ts";
import { requestOrigin } from "../../request-origin.ts";
import type { Handler, RouteParts } from "../../route-parts.ts";
import { sendJson } from "../../send-json.ts";
import { toClaims } from "../../to-claims.ts";

const MAX_BYTES = 16 * 1024;

/** `POST /v3/directline/conversations`: 201 for a new conversation, 200 for the token's own where it is open. */
export function startConversation(parts: RouteParts): Handler {
  return async (request, response) => {
    parts.rates.countStart(request);
    const caller = await authorize(request, parts);
    const body = await readJson(request, { maxBytes: MAX_BYTES, timeMs: parts.timing.bodyTimeMs });
    const asked = readTokenParameters(body).user;
    const userId = settleUser(caller, asked.id);
    const baseUrl = requestOrigin(request, parts.publicUrl);

    const conversationId = caller.kind === "token" ? caller.conversationId : parts.randomText(16);
    const claims = toClaims(caller, conversationId);
    if (userId !== undefined && isReserved(userId)) claims.userId = userId;
    const isNew = await openConversation(parts, {
      conversationId,
      user: { id: userId ?? "user", ...(asked.name !== undefined && { name: asked.name }) },
      resumeHash: claims.resumeHash ?? null,
      baseUrl,
    });
    sendJson(response, isNew ? 201 : 200, await grantAccess(parts.tokens, { claims, watermark: 0, baseUrl }));
  };
}

/** The token's user, whatever the body says. The secret may bind a reserved id; a token without a user may not. */
function settleUser(caller: Caller, asked: string | undefined): string | undefined {
  if (caller.kind === "secret") return asked;
  if (caller.userId !== undefined) return caller.userId;
  if (asked !== undefined && isReserved(asked)) {
    throw new HttpError(400, "BadArgument", "A user.id that begins with dl_ has to be in the token");
  }
  return asked;
}
