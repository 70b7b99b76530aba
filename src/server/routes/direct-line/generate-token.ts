import { TOKEN_SECONDS } from "../../../channels/webchat/create-tokens.ts";
import { authorize } from "../../authorize.ts";
import { HttpError } from "../../http-error.ts";
import { readJson } from "../../read-json.ts";
import { readTokenParameters, requireBindable } from "../../read-token-parameters.ts";
import type { Handler, RouteParts } from "../../route-parts.ts";
import { sendJson } from "../../send-json.ts";

const MAX_BYTES = 16 * 1024;

/** `POST /v3/directline/tokens/generate`: a token for a new conversation. The bot hears nothing of it yet. */
export function generateToken(parts: RouteParts): Handler {
  return async (request, response) => {
    parts.rates.countStart(request);
    const caller = await authorize(request, parts);
    if (caller.kind !== "secret") throw new HttpError(403, "BadArgument", "Only the secret makes new tokens");
    const body = await readJson(request, { maxBytes: MAX_BYTES, timeMs: parts.timing.bodyTimeMs });
    const userId = requireBindable(readTokenParameters(body).user.id);
    const conversationId = parts.randomText(16);
    const token = await parts.tokens.issue({ conversationId, ...(userId !== undefined && { userId }) });
    sendJson(response, 200, { conversationId, token, expires_in: TOKEN_SECONDS });
  };
}
