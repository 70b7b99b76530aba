import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpError } from "./http-error.ts";
import { isTrustedOrigin } from "./request-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendError } from "./send-json.ts";
import type { ServerParts } from "./server-parts.ts";

/**
 * Sees every request before restify does, and answers those that restify 12 would die of: an address or a `Host`
 * that makes no URL is an exception that nobody catches, a compressed body an error event. False once it has
 * answered. Also sets the headers of every answer and does the browsers' CORS.
 */
export function guardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Pick<ServerParts, "publicUrl" | "trustedOrigins">,
): boolean {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (parts.publicUrl.startsWith("https:"))
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
  const problem = findProblem(request);
  if (problem) {
    sendError(response, problem);
    return false;
  }
  if (!isApi(request.url)) return true;
  allowOrigin(request, response, parts);
  if (request.method !== "OPTIONS" || !request.headers["access-control-request-method"]) return true;
  response.statusCode = 204;
  response.end();
  return false;
}

function findProblem({ url = "", headers }: IncomingMessage): HttpError | undefined {
  const { host = "localhost" } = headers;
  if (!/^[\w.:[\]-]+$/.test(host) || !url.startsWith("/") || !URL.canParse(`http://${host}${url}`)) {
    return new HttpError(400, "BadArgument", "The address is not valid", { Connection: "close" });
  }
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
    return new HttpError(415, "BadArgument", "Compressed bodies are not accepted", { Connection: "close" });
  }
  return undefined;
}

const isApi = (url = "") => url.startsWith("/v3/directline/") || url.startsWith("/api/webchat/");

function allowOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Pick<ServerParts, "publicUrl" | "trustedOrigins">,
): void {
  response.setHeader("Vary", "Origin");
  const { origin } = request.headers;
  if (origin === undefined || !isTrustedOrigin(request, parts)) return;
  response.setHeader("Access-Control-Allow-Origin", origin);
  response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
  response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type, x-ms-bot-agent");
  response.setHeader("Access-Control-Expose-Headers", "Retry-After");
  response.setHeader("Access-Control-Max-Age", "600");
  // Answers that another origin may read may also be embedded by it.
  response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
}
