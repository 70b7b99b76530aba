import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Tokens } from "../channels/webchat/create-tokens.ts";
import { HttpError } from "./http-error.ts";

/** Who calls: another server of ours with the secret, or a page with the token of one conversation. */
export type Caller =
  | { kind: "secret" }
  | { kind: "token"; conversationId: string; userId: string | undefined; resumeHash: string | undefined };

type AuthorizeParts = { tokens: Tokens; directLineSecret: string | null };

/** Throws 401 without credentials, 403 with wrong ones. */
export async function authorize(request: IncomingMessage, parts: AuthorizeParts): Promise<Caller> {
  const credentials = /^Bearer +([\x21-\x7e]+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (credentials === undefined) {
    const challenge = { "WWW-Authenticate": "Bearer" };
    throw new HttpError(401, "BadArgument", "Missing or malformed Authorization header", challenge);
  }
  if (parts.directLineSecret !== null && isSame(credentials, parts.directLineSecret))
    return { kind: "secret" };
  const checked = await parts.tokens.check(credentials);
  switch (checked.kind) {
    case "valid": {
      const { conversationId, userId, resumeHash } = checked.claims;
      return { kind: "token", conversationId, userId, resumeHash };
    }
    case "expired":
      throw new HttpError(403, "TokenExpired", "Token has expired");
    case "invalid":
      throw new HttpError(403, "BadArgument", "Invalid token or secret");
  }
}

/** The same, for one conversation: a token of another one is refused. */
export async function authorizeFor(
  conversationId: string,
  request: IncomingMessage,
  parts: AuthorizeParts,
): Promise<Caller> {
  const caller = await authorize(request, parts);
  if (caller.kind === "token" && caller.conversationId !== conversationId) {
    throw new HttpError(403, "BadArgument", "The token belongs to another conversation");
  }
  return caller;
}

const isSame = (left: string, right: string) => timingSafeEqual(digest(left), digest(right));

const digest = (text: string) => createHash("sha256").update(text).digest();
