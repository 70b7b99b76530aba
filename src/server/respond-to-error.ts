import type { ServerResponse } from "node:http";
import type { Log } from "../log/create-logger.ts";
import { describeError } from "../log/describe-error.ts";
import { HttpError } from "./http-error.ts";
import { sendError } from "./send-json.ts";

/** Answers any error in our one shape. What is not an `HttpError` of ours is told to the log alone. */
export function respondToError(response: ServerResponse, error: unknown, route: string, log: Log): void {
  const answer = error instanceof HttpError ? error : translate(error);
  if (answer.code === "ServiceError")
    log({ kind: "http-error", status: answer.status, route, ...describeError(error) });
  else log({ kind: "request-refused", status: answer.status, route, code: answer.code });
  sendError(response, answer);
}

/** restify's own errors: it found no route, or none for the method. */
function translate(error: unknown): HttpError {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  if (status === 404) return new HttpError(404, "NotFound", "There is nothing at this address");
  if (status === 405) return new HttpError(405, "BadArgument", "The method is not allowed at this address");
  return new HttpError(500, "ServiceError", "The server failed");
}
