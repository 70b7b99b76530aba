import { z } from "zod";
import { HttpError } from "./http-error.ts";

/** Whom a token or a conversation is for; without an id it is for anyone. */
export type TokenParameters = { user: { id?: string; name?: string } };

/**
 * The optional body of tokens/generate and of the start of a conversation, in the casing `user:{id}` or
 * `User:{Id}`. Trusted origins in it are not read: the configured list is the only one. Throws 400.
 */
export function readTokenParameters(body: unknown): TokenParameters {
  const parsed = schema.safeParse(lowerKeys(body ?? {}));
  if (!parsed.success) {
    throw new HttpError(400, "BadArgument", "The body must be {user: {id, name}, trustedOrigins: [string]}");
  }
  const { id, name } = parsed.data.user ?? {};
  return { user: { ...(id && { id }), ...(name && { name }) } };
}

/** An id that can be bound: `dl_` marks what only a token can give. Throws 400 for another one. */
export function requireBindable(id: string | undefined): string | undefined {
  if (id === undefined || isReserved(id)) return id;
  throw new HttpError(400, "BadArgument", "user.id must begin with dl_");
}

export const isReserved = (userId: string) => userId.startsWith("dl_");

const schema = z.object({
  user: z
    .preprocess(
      lowerKeys,
      z.object({ id: z.string().max(200).nullish(), name: z.string().max(200).nullish() }),
    )
    .nullish(),
  trustedorigins: z.array(z.string()).nullish(),
});

function lowerKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}
