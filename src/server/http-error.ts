/**
 * Codes of error bodies. Clients decide by them, so they never change. `ServiceError` is a fault of ours that the
 * caller cannot mend.
 */
export type ErrorCode =
  | "BadArgument"
  | "TokenExpired"
  | "NotFound"
  | "BotError"
  | "TooManyRequests"
  | "ServiceError";

/** An answer other than success. `message` goes to the caller: our own words only, never a text of theirs. */
export class HttpError extends Error {
  override name = "HttpError";
  readonly status: number;
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: ErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
