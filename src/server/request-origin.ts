import type { IncomingMessage } from "node:http";

/**
 * The origin at which the person reached us, as their browser names it. The configured one where the host is its
 * own (a proxy may have taken off the encryption); else from the request: 127.0.0.1 works as well as localhost.
 */
export function requestOrigin(request: IncomingMessage, publicUrl: string): string {
  const host = request.headers.host ?? "";
  if (!host || host === new URL(publicUrl).host) return publicUrl;
  const scheme = /^https\b/.test(String(request.headers["x-forwarded-proto"])) ? "https" : "http";
  return `${scheme}://${host}`;
}

/** Our own pages, and the trusted sites. Whoever sends no `Origin` is no page in a browser. */
export function isTrustedOrigin(
  request: IncomingMessage,
  { publicUrl, trustedOrigins }: { publicUrl: string; trustedOrigins: readonly string[] },
): boolean {
  const { origin } = request.headers;
  if (origin === undefined || origin === publicUrl || trustedOrigins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
