import type { ServerResponse } from "node:http";
import type { HttpError } from "./http-error.ts";

/**
 * Answers are written past restify's formatters: these refuse callers by their `Accept` header and put the text of
 * any error into the body.
 */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, JSON.stringify(body), "application/json; charset=utf-8");
}

export function sendText(response: ServerResponse, status: number, text: string, type: string): void {
  if (response.headersSent) return;
  const bytes = Buffer.from(text);
  response.statusCode = status;
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", bytes.length);
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
  response.end(response.req.method === "HEAD" ? undefined : bytes);
}

/** The one shape of errors: `{"error":{"code","message"}}`. */
export function sendError(response: ServerResponse, error: HttpError): void {
  if (response.headersSent) return;
  for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
  sendJson(response, error.status, { error: { code: error.code, message: error.message } });
}
