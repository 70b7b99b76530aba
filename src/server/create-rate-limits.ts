import type { IncomingMessage } from "node:http";
import { clientAddress } from "./client-address.ts";
import { HttpError } from "./http-error.ts";
import { RateLimiter } from "./rate-limiter.ts";
import type { ServerParts } from "./server-parts.ts";

/** Each throws 429 with `Retry-After` where an allowance is used up. */
export type RateLimits = {
  /** Any request to the API. */
  countRequest(request: IncomingMessage): void;
  /** One that makes a token or a conversation. */
  countStart(request: IncomingMessage): void;
  countMessage(conversationId: string): void;
};

export function createRateLimits({
  limits,
  trustedProxies,
  now,
}: Pick<ServerParts, "limits" | "trustedProxies" | "now">): RateLimits {
  const requests = new RateLimiter(limits.requests, now);
  const starts = new RateLimiter(limits.starts, now);
  const messages = new RateLimiter(limits.messages, now);
  return {
    countRequest: (request) => take(requests, clientAddress(request, trustedProxies)),
    countStart: (request) => take(starts, clientAddress(request, trustedProxies)),
    countMessage: (conversationId) => take(messages, conversationId),
  };
}

function take(limiter: RateLimiter, key: string): void {
  const seconds = limiter.take(key);
  if (seconds === 0) return;
  // Seconds, as HTTP has it. The web chat's client takes them for milliseconds and gives up at once either way.
  throw new HttpError(429, "TooManyRequests", "Too many requests", { "Retry-After": String(seconds) });
}
