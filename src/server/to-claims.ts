import type { TokenClaims } from "../channels/webchat/create-tokens.ts";
import type { Caller } from "./authorize.ts";

/** What a new token of this caller holds: all that the present one does. */
export function toClaims(caller: Caller, conversationId: string): TokenClaims {
  if (caller.kind === "secret") return { conversationId };
  const { userId, resumeHash } = caller;
  return {
    conversationId,
    ...(userId !== undefined && { userId }),
    ...(resumeHash !== undefined && { resumeHash }),
  };
}
