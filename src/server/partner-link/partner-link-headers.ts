import type { IncomingMessage } from "node:http";
import { HttpError } from "../http-error.ts";

/** No scripts, no frames, nothing from another host, nothing kept, and the address told to nobody. */
export const partnerLinkHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
};

/**
 * A form may be sent by this page alone. Its secret address already keeps others out; this is the second lock. With
 * `no-referrer` browsers send "Origin: null" with forms of our own too, so `Sec-Fetch-Site` decides where it is sent
 * (all browsers since 2023). Throws 403.
 */
export function requireOwnPage(request: IncomingMessage, publicUrl: string): void {
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const isForeign = origin !== undefined && origin !== "null" && !isOwn(origin, host, publicUrl);
  if ((site !== undefined && site !== "same-origin") || isForeign)
    throw new HttpError(403, "BadArgument", "The form was not sent by our page");
}

const isOwn = (origin: string, host: string | undefined, publicUrl: string): boolean =>
  origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
