import type { IncomingMessage } from "node:http";
import { HttpError } from "./http-error.ts";
import { type BodyLimits, readBody } from "./read-json.ts";

/** Fields of a form by name; a name that was sent twice is no form of ours. */
export type Form = ReadonlyMap<string, string>;

const MAX_FIELDS = 40;

/** The body of a request as a form (application/x-www-form-urlencoded). Throws `HttpError` for anything else. */
export async function readForm(request: IncomingMessage, limits: BodyLimits): Promise<Form> {
  const body = await readBody(request, limits);
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(request.headers["content-type"] ?? "")) {
    throw new HttpError(415, "BadArgument", "The body must be application/x-www-form-urlencoded");
  }
  const fields = [...new URLSearchParams(body.toString("latin1"))];
  const form = new Map(fields);
  // URLSearchParams puts U+FFFD for bytes that are no UTF-8; browsers send none, and NUL never.
  const isBroken = fields.some(([name, value]) => /[\uFFFD\0]/.test(name + value));
  if (isBroken || form.size !== fields.length || fields.length > MAX_FIELDS)
    throw new HttpError(400, "BadArgument", "The form is not valid");
  return form;
}
