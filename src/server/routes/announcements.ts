import type { Handler } from "../route-parts.ts";
import { sendJson } from "../send-json.ts";

/** `GET /api/announcements`: what stands above the chat now, one text each. An open page asks now and then. */
export function showAnnouncements(announcements: () => readonly string[]): Handler {
  return async (_request, response) => sendJson(response, 200, announcements());
}
