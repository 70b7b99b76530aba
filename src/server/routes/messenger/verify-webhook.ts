import { createHash, timingSafeEqual } from "node:crypto";
import { HttpError } from "../../http-error.ts";
import type { Handler } from "../../route-parts.ts";
import { sendText } from "../../send-json.ts";
import type { MessengerWebhook } from "../../server-parts.ts";

/** `GET /api/messenger`: Meta asks once, when the webhook is set up, whether it is ours. */
export function verifyWebhook({ verifyToken }: Pick<MessengerWebhook, "verifyToken">): Handler {
  return async (request, response) => {
    const query = URL.parse(`http://localhost${request.url}`)?.searchParams;
    const isOurs = isSame(query?.get("hub.verify_token") ?? "", verifyToken);
    if (query?.get("hub.mode") !== "subscribe" || !isOurs) {
      throw new HttpError(403, "BadArgument", "The verify token is not ours");
    }
    sendText(response, 200, query.get("hub.challenge") ?? "", "text/plain; charset=utf-8");
  };
}

const isSame = (left: string, right: string) => timingSafeEqual(digest(left), digest(right));

const digest = (text: string) => createHash("sha256").update(text).digest();
