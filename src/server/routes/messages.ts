import type { Activity } from "botbuilder";
import { parseIncoming } from "../../channels/azure/parse-incoming.ts";
import { channelOf } from "../../channels/to-messages.ts";
import { describeError } from "../../log/describe-error.ts";
import { HttpError } from "../http-error.ts";
import { readJson } from "../read-json.ts";
import type { AzureParts, Handler, RouteParts } from "../route-parts.ts";
import { sendJson, sendText } from "../send-json.ts";

/** Teams sends at most 100 KB; other channels a little more. */
const MAX_BYTES = 512 * 1024;

/** `POST /api/messages`: one activity of Azure Bot Service. */
export function messages(parts: RouteParts, { adapter, channel }: AzureParts): Handler {
  return async (request, response) => {
    const body = await readJson(request, { maxBytes: MAX_BYTES, timeMs: parts.timing.bodyTimeMs });
    const parsed = parseIncoming(body);
    if (parsed.kind === "invalid") throw new HttpError(400, "BadArgument", parsed.problem);
    const { activity } = parsed;
    await authorizeActivity(request.headers.authorization, activity, { adapter, log: parts.log });
    const answer = await channel(activity).catch((error: unknown) => {
      const failed = { kind: "turn-failed", channel: channelOf(activity.channelId) } as const;
      parts.log({ ...failed, ...describeError(error) });
      throw new HttpError(502, "BotError", "The bot failed; nothing was kept");
    });
    if (answer?.body !== undefined) sendJson(response, answer.status, answer.body);
    else sendText(response, answer?.status ?? 200, "", "text/plain");
  };
}

/** Throws 401, 403 or 503 unless the Bot Connector signed for this activity. */
async function authorizeActivity(
  authorization: string | undefined,
  activity: Activity,
  { adapter, log }: Pick<AzureParts, "adapter"> & Pick<RouteParts, "log">,
): Promise<void> {
  const check = await adapter.check(authorization, activity);
  switch (check.kind) {
    case "valid":
      return;
    case "unauthorized":
      throw new HttpError(401, "BadArgument", "Not a valid token of the Bot Connector for this activity", {
        "WWW-Authenticate": "Bearer",
      });
    case "forbidden":
      throw new HttpError(403, "BadArgument", "The token's key is not endorsed for the channel");
    case "unavailable":
      log({ kind: "keys-unavailable", ...describeError(check.error) });
      throw new HttpError(503, "ServiceError", "Tokens cannot be checked now", { "Retry-After": "30" });
  }
}
