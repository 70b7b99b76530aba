import { nextWatermark, renderActivitySet } from "../../../channels/webchat/activity-log.ts";
import { authorizeFor } from "../../authorize.ts";
import { findConversation } from "../../find-conversation.ts";
import { readWatermark } from "../../read-watermark.ts";
import type { Handler, RouteParts } from "../../route-parts.ts";
import { sendText } from "../../send-json.ts";

const PAGE = 100;

/** `GET /v3/directline/conversations/{id}/activities?watermark=`: the next page; the last one is empty. */
export function getActivities(parts: RouteParts): Handler {
  return async (request, response) => {
    const conversationId = String(request.params.conversationId);
    await authorizeFor(conversationId, request, parts);
    const watermark = readWatermark(request);
    await findConversation(conversationId, parts);
    const entries = await parts.conversations.readLog(conversationId, watermark - 1, PAGE);
    const body = renderActivitySet(entries, nextWatermark(entries, watermark));
    sendText(response, 200, body, "application/json; charset=utf-8");
  };
}
