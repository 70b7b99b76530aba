import { TOKEN_SECONDS, type TokenClaims, type Tokens } from "../channels/webchat/create-tokens.ts";

/** What a client needs to take part: the bodies of starting and of reconnecting. */
export type ConversationAccess = {
  conversationId: string;
  token: string;
  /** Seconds. */
  expires_in: number;
  streamUrl: string;
};

type AccessOptions = { claims: TokenClaims; watermark: number; baseUrl: string };

export async function grantAccess(
  tokens: Tokens,
  { claims, watermark, baseUrl }: AccessOptions,
): Promise<ConversationAccess> {
  const { conversationId } = claims;
  const stream = new URL(
    `/v3/directline/conversations/${encodeURIComponent(conversationId)}/stream`,
    baseUrl.replace(/^http/, "ws"),
  );
  stream.searchParams.set("watermark", String(watermark));
  stream.searchParams.set("t", await tokens.issueForStream(conversationId));
  return {
    conversationId,
    token: await tokens.issue(claims),
    expires_in: TOKEN_SECONDS,
    streamUrl: stream.href,
  };
}
