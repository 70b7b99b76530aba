import type { IncomingMessage } from "node:http";

/**
 * The address that a request came from. Each of our proxies adds the address it was called from at the end of
 * X-Forwarded-For; what stands before these anyone may have written.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const address = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  return address || (request.socket.remoteAddress ?? "");
}
