import { MAX_ACTIVITY_CHARACTERS, parseActivity } from "../../../channels/webchat/parse-activity.ts";
import { authorizeFor, type Caller } from "../../authorize.ts";
import { conversationNotFound, findConversation } from "../../find-conversation.ts";
import { HttpError } from "../../http-error.ts";
import { readJson } from "../../read-json.ts";
import { isReserved } from "../../read-token-parameters.ts";
import { requestOrigin } from "../../request-origin.ts";
import type { Handler, RouteParts } from "../../route-parts.ts";
import { sendJson } from "../../send-json.ts";

/** Each character may take six bytes of JSON: "\u0105". */
const MAX_BYTES = 6 * MAX_ACTIVITY_CHARACTERS;

/** `POST /v3/directline/conversations/{id}/activities`: one turn; answers when its replies are in the log. */
export function postActivity(parts: RouteParts): Handler {
  return async (request, response) => {
    const conversationId = String(request.params.conversationId);
    const caller = await authorizeFor(conversationId, request, parts);
    parts.rates.countMessage(conversationId);
    const body = await readJson(request, { maxBytes: MAX_BYTES, timeMs: parts.timing.bodyTimeMs });
    const parsed = parseActivity(body ?? null);
    if (parsed.kind === "too-large") {
      throw new HttpError(
        413,
        "BadArgument",
        `An activity has at most ${MAX_ACTIVITY_CHARACTERS} characters`,
      );
    }
    if (parsed.kind === "invalid") throw new HttpError(400, "BadArgument", parsed.problem);
    if (parsed.kind === "ignored") {
      await findConversation(conversationId, parts);
      sendJson(response, 200, { id: `${conversationId}|${parts.randomText(9)}` });
      return;
    }
    const { activity } = parsed;
    const from = { ...activity.from, id: settleAuthor(caller, activity.from?.id) };
    const baseUrl = requestOrigin(request, parts.publicUrl);
    const outcome = await parts.adapter.takeActivity({
      conversationId,
      activity: { ...activity, from },
      isLogged: true,
      baseUrl,
    });
    if (outcome.kind === "unknown-conversation") throw conversationNotFound();
    if (outcome.kind === "bot-failed")
      throw new HttpError(502, "BotError", "The bot failed; nothing was kept");
    sendJson(response, 200, { id: outcome.id });
  };
}

/** A bound user silently replaces what the activity says; unbound, a reserved id would be an impostor's. */
function settleAuthor(caller: Caller, claimed: string | null | undefined): string {
  if (caller.kind === "token" && caller.userId !== undefined) return caller.userId;
  if (!claimed) throw new HttpError(400, "BadArgument", "from.id: missing");
  if (isReserved(claimed)) {
    throw new HttpError(400, "BadArgument", "from.id: one that begins with dl_ has to be in the token");
  }
  return claimed;
}
