import { isSignedBy } from "../../../channels/messenger/is-signed-by.ts";
import { parseWebhook } from "../../../channels/messenger/parse-webhook.ts";
import { HttpError } from "../../http-error.ts";
import { parseJson, readBody } from "../../read-json.ts";
import type { Handler } from "../../route-parts.ts";
import { sendText } from "../../send-json.ts";
import type { MessengerWebhook, ServerParts } from "../../server-parts.ts";

/** Meta gathers many events in one call where we were away; refusing them would lose them. */
const MAX_BYTES = 4 * 1024 * 1024;

type WebhookParts = Pick<ServerParts, "timing" | "now"> & { messenger: MessengerWebhook };

/**
 * `POST /api/messenger`: what people did. Answers 200 as soon as it is in the store, where their turns are taken from:
 * Meta waits 20 s at most, sends again, and switches a webhook off that keeps failing.
 */
export function receiveWebhook({ messenger, timing, now }: WebhookParts): Handler {
  return async (request, response) => {
    const body = await readBody(request, { maxBytes: MAX_BYTES, timeMs: timing.bodyTimeMs });
    const signature = String(request.headers["x-hub-signature-256"] ?? "");
    if (!isSignedBy(messenger.appSecret, body, signature)) {
      throw new HttpError(signature === "" ? 401 : 403, "BadArgument", "The signature is not Meta's");
    }
    await messenger.accept(parseWebhook(parseJson(body), now()));
    sendText(response, 200, "EVENT_RECEIVED", "text/plain; charset=utf-8");
  };
}
