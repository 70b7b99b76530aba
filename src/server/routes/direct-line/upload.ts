import { ActivityTypes } from "botbuilder";
import { authorizeFor } from "../../authorize.ts";
import { conversationNotFound } from "../../find-conversation.ts";
import { HttpError } from "../../http-error.ts";
import { readBody } from "../../read-json.ts";
import { requestOrigin } from "../../request-origin.ts";
import type { Handler, RouteParts } from "../../route-parts.ts";

/** `POST /v3/directline/conversations/{id}/upload`: refused, and the person is told so in the chat. */
export function upload(parts: RouteParts): Handler {
  return async (request) => {
    const conversationId = String(request.params.conversationId);
    const caller = await authorizeFor(conversationId, request, parts);
    parts.rates.countMessage(conversationId);
    // The file is heard out and dropped: a browser that is still sending would take the answer for a broken line.
    await readBody(request, { maxBytes: 0, timeMs: parts.timing.bodyTimeMs }).catch(() => undefined);
    const userId = caller.kind === "token" ? caller.userId : undefined;
    const outcome = await parts.adapter.takeActivity({
      conversationId,
      activity: {
        type: ActivityTypes.Message,
        from: { id: userId ?? "user" },
        attachments: [{ contentType: "application/octet-stream" }],
        channelData: { clientActivityID: parts.randomText(12) },
      },
      isLogged: false,
      baseUrl: requestOrigin(request, parts.publicUrl),
    });
    if (outcome.kind === "unknown-conversation") throw conversationNotFound();
    throw new HttpError(415, "BadArgument", "This assistant takes no files", { Connection: "close" });
  };
}
