import type { LoggedError } from "./log-event.ts";

/**
 * What may be logged of an error: its name, its code where it has one ("SqliteError SQLITE_FULL"), and the
 * topmost frame of our own code. Never the message: libraries quote their input in it.
 */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { errorName: `thrown ${typeof error}` };
  const name = identifier.test(error.name) ? error.name : "Error";
  const code =
    "code" in error && typeof error.code === "string" && errorCode.test(error.code) ? ` ${error.code}` : "";
  const where = ownFrame(error);
  return { errorName: name + code, ...(where && { where }) };
}

// Name and code can be set by whoever throws: only what looks like an identifier passes.
const identifier = /^[A-Za-z][A-Za-z]{0,59}$/;
const errorCode = /^[A-Z][A-Z0-9_]{1,59}$/;

/** Frames stand below the message, each as "    at name (file:line:column)"; messages can hold lines too. */
function ownFrame(error: Error): string | undefined {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
  for (const frame of frames) {
    const found = /(?<=\/)(src\/[a-z0-9/-]+\.ts:\d+):\d+\)?$/.exec(frame);
    if (found) return found[1];
  }
  return undefined;
}
