import type { Request, Response } from "restify";
import type { AzureAdapter } from "../channels/azure/azure-adapter.ts";
import type { AzureChannel } from "../channels/azure/create-azure-channel.ts";
import type { Sender } from "../channels/sending/sender.ts";
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
  sender: Sender;
  /** Null where the assistant is not connected to Azure Bot Service. */
  azure: AzureParts | null;
  isStopping: () => boolean;
};

export type AzureParts = { adapter: AzureAdapter; channel: AzureChannel };

/** Async with two parameters, the only kind that restify 12 lives through a throw of: add-routes.ts sees to it. */
export type Handler = (request: Request, response: Response) => Promise<void>;
