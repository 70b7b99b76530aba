import type { Request } from "restify";
import { parseWatermark } from "../channels/webchat/activity-log.ts";
import { HttpError } from "./http-error.ts";

/** The number of entries that the client has seen: the query's `watermark`. Throws 400 for what is none of ours. */
export function readWatermark(request: Request): number {
  const watermark = parseWatermark(new URLSearchParams(request.getQuery()).get("watermark"));
  if (watermark === undefined) throw new HttpError(400, "BadArgument", "The watermark is not one of ours");
  return watermark;
}
