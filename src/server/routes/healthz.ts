import type { Handler } from "../route-parts.ts";
import { sendJson } from "../send-json.ts";

/** `GET /healthz`: the process is up. */
export function healthz(): Handler {
  return async (_request, response) => sendJson(response, 200, { status: "ok" });
}
