import { authorizeFor } from "../../authorize.ts";
import { findConversation } from "../../find-conversation.ts";
import { grantAccess } from "../../grant-access.ts";
import { readWatermark } from "../../read-watermark.ts";
import { requestOrigin } from "../../request-origin.ts";
import type { Handler, RouteParts } from "../../route-parts.ts";
import { sendJson } from "../../send-json.ts";
import { toClaims } from "../../to-claims.ts";

/** `GET /v3/directline/conversations/{id}?watermark=`: a new stream that replays what came after the watermark. */
export function reconnect(parts: RouteParts): Handler {
  return async (request, response) => {
    const conversationId = String(request.params.conversationId);
    const caller = await authorizeFor(conversationId, request, parts);
    const watermark = readWatermark(request);
    await findConversation(conversationId, parts);
    const baseUrl = requestOrigin(request, parts.publicUrl);
    const claims = toClaims(caller, conversationId);
    sendJson(response, 200, await grantAccess(parts.tokens, { claims, watermark, baseUrl }));
  };
}
