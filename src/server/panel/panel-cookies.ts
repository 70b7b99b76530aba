import type { IncomingMessage } from "node:http";
import { HttpError } from "../http-error.ts";

/** Names and attributes: `__Host-` binds a cookie to this host and to HTTPS; on http://localhost browsers refuse it. */
export type PanelCookies = {
  read(request: IncomingMessage, name: CookieName): string | undefined;
  /** The value of a `Set-Cookie` header; `value` is base64url. */
  write(name: CookieName, value: string, maxAgeSeconds: number): string;
  clear(name: CookieName): string;
};

/** `session`: a signed-in member; `visit`: on the way to the identity provider and back. */
type CookieName = "session" | "visit";

export function createPanelCookies(publicUrl: string): PanelCookies {
  const isSecure = publicUrl.startsWith("https:");
  const nameOf = (name: CookieName) => `${isSecure ? "__Host-" : ""}panel-${name}`;
  const write = (name: CookieName, value: string, maxAgeSeconds: number): string =>
    [
      `${nameOf(name)}=${value}`,
      "Path=/",
      `Max-Age=${maxAgeSeconds}`,
      "HttpOnly",
      "SameSite=Lax",
      ...(isSecure ? ["Secure"] : []),
    ].join("; ");
  return {
    read: (request, name) => readCookie(request.headers.cookie, nameOf(name)),
    write,
    clear: (name) => write(name, "", 0),
  };
}

/** Undefined where the cookie is missing, stands there twice, or is none of ours. */
function readCookie(header = "", name: string): string | undefined {
  const values = header
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  const [value] = values;
  return values.length === 1 && value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
}

/**
 * Forms of the panel are sent by pages of the panel alone: browsers name the page's origin with every POST. Sites that
 * may show the chat are not trusted here. Throws 403.
 */
export function requireOwnOrigin(request: IncomingMessage, publicUrl: string): void {
  const { origin, host } = request.headers;
  const isOwn =
    origin === publicUrl ||
    // In development the server is reached as localhost and as 127.0.0.1.
    (publicUrl.startsWith("http:") && origin !== undefined && origin === `http://${host}`);
  if (!isOwn) throw new HttpError(403, "BadArgument", "The form was not sent by a page of the panel");
}
