import type { IncomingMessage } from "node:http";
import { HttpError } from "./http-error.ts";

export type BodyLimits = {
  /** More is read to its end and refused with 413. */
  maxBytes: number;
  timeMs: number;
};

/** Whoever sends this much is cut off instead of listened to. */
const MAX_DRAINED_BYTES = 32 * 1024 * 1024;
/** No honest message is nested deeper; far more would overflow the stack when it is written out again. */
const MAX_DEPTH = 64;

/** The body of a request as JSON; undefined where there is none. Throws `HttpError` for anything else. */
export async function readJson(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
  const body = await readBody(request, limits);
  if (body.length === 0) return undefined;
  if (!/^application\/json *(;|$)/i.test(request.headers["content-type"] ?? "")) {
    throw new HttpError(415, "BadArgument", "The body must be application/json");
  }
  return parseJson(body);
}

/** Throws `HttpError` where the bytes are no JSON, or JSON that is nested too deep. */
export function parseJson(body: Buffer): unknown {
  const text = decode(body);
  if (isTooDeep(text))
    throw new HttpError(400, "BadArgument", `The body is nested deeper than ${MAX_DEPTH} levels`);
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, "BadArgument", "The body is not valid JSON");
  }
}

/** Reads on to the end of the body also where it is not kept: a client that is still sending hears no answer. */
export async function readBody(request: IncomingMessage, { maxBytes, timeMs }: BodyLimits): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const fail = (status: number, message: string) =>
    reject(new HttpError(status, "BadArgument", message, close));
  const timer = setTimeout(() => fail(408, "The body did not arrive in time"), timeMs);
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (bytes <= MAX_DRAINED_BYTES) return;
    fail(413, "The body is too large");
    request.pause();
  });
  request.on("end", () =>
    bytes > maxBytes ? fail(413, "The body is too large") : resolve(Buffer.concat(chunks)),
  );
  // The client is gone: nobody reads the answer.
  for (const event of ["error", "aborted", "close"]) request.on(event, () => fail(400, "The body broke off"));
  return await promise.finally(() => clearTimeout(timer));
}

const close = { Connection: "close" };

function decode(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new HttpError(400, "BadArgument", "The body is not valid UTF-8");
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isString && character === "\\") index++;
    else if (character === '"') isString = !isString;
    else if (isString) continue;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
