import type { Request, Response } from "restify";
import type { Tokens } from "../channels/webchat/create-tokens.ts";
import type { DirectLineAdapter } from "../channels/webchat/direct-line-adapter.ts";
import type { StreamHub } from "../channels/webchat/stream-hub.ts";
import type { RateLimits } from "./create-rate-limits.ts";
import type { ServerParts } from "./server-parts.ts";

/** What routes work with: the parts of the server and what it has made of them. */
export type RouteParts = ServerParts & {
  tokens: Tokens;
  adapter: DirectLineAdapter;
  hub: StreamHub;
  rates: RateLimits;
  isStopping: () => boolean;
};

/** Async with two parameters, the only kind that restify 12 lives through a throw of: add-routes.ts sees to it. */
export type Handler = (request: Request, response: Response) => Promise<void>;
