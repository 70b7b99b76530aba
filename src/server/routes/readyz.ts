import { withinTime } from "../../channels/webchat/within-time.ts";
import type { Handler, RouteParts } from "../route-parts.ts";
import { sendJson } from "../send-json.ts";

const STORE_TIME_MS = 5_000;

/** `GET /readyz`: 200 while turns can be taken; 503 while stopping, or when the store does not answer. */
export function readyz({ checkStore, isStopping }: Pick<RouteParts, "checkStore" | "isStopping">): Handler {
  return async (_request, response) => {
    if (isStopping()) return sendJson(response, 503, { status: "stopping" });
    const hasStore = await withinTime(checkStore(), STORE_TIME_MS).then(
      () => true,
      () => false,
    );
    sendJson(response, hasStore ? 200 : 503, { status: hasStore ? "ready" : "no-store" });
  };
}
