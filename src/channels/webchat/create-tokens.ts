import type { KeyObject } from "node:crypto";
import { errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { z } from "zod";

/** What a token gives access to. */
export type TokenClaims = {
  conversationId: string;
  /** The user id that every activity of this token gets, whatever its sender says; it begins with `dl_`. */
  userId?: string;
  /** Kept with the conversation when it starts: see resume-secret.ts. */
  resumeHash?: string;
};

type TokenCheck<T> = { kind: "valid"; claims: T } | { kind: "expired" } | { kind: "invalid" };

export type Tokens = {
  /** Valid for `TOKEN_SECONDS`. */
  issue(claims: TokenClaims): Promise<string>;
  check(token: string): Promise<TokenCheck<TokenClaims>>;
  /** For the address of a stream, valid for `STREAM_TOKEN_SECONDS`: addresses end up in the logs of proxies. */
  issueForStream(conversationId: string): Promise<string>;
  checkForStream(token: string): Promise<TokenCheck<{ conversationId: string }>>;
};

/** Half an hour. The client refreshes every 15 minutes: a shorter life would cut off people who pause. */
export const TOKEN_SECONDS = 1800;
const STREAM_TOKEN_SECONDS = 60;

type TokenParts = {
  /** At least 32 bytes; whoever has it can speak in any conversation. */
  key: KeyObject;
  now: () => Date;
  newId: () => string;
};

/** JWTs signed with HS256. The client itself reads the claim `user`; the two audiences are not interchangeable. */
export function createTokens({ key, now, newId }: TokenParts): Tokens {
  const sign = (audience: string, seconds: number, claims: JWTPayload) => {
    const issuedAt = Math.floor(now().getTime() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + seconds)
      .setJti(newId())
      .sign(key);
  };

  const verify = async <T>(audience: string, schema: z.ZodType<T>, token: string): Promise<TokenCheck<T>> => {
    try {
      const options = { algorithms: ["HS256"], audience, currentDate: now(), requiredClaims: ["exp"] };
      const { payload } = await jwtVerify(token, key, options);
      return { kind: "valid", claims: schema.parse(payload) };
    } catch (error) {
      return { kind: error instanceof errors.JWTExpired ? "expired" : "invalid" };
    }
  };

  return {
    issue: ({ conversationId, userId, resumeHash }) =>
      sign("directline", TOKEN_SECONDS, {
        conv: conversationId,
        ...(userId !== undefined && { user: userId }),
        ...(resumeHash !== undefined && { resume: resumeHash }),
      }),
    check: (token) => verify("directline", tokenSchema, token),
    issueForStream: (conversationId) => sign("stream", STREAM_TOKEN_SECONDS, { conv: conversationId }),
    checkForStream: (token) => verify("stream", streamSchema, token),
  };
}

const tokenSchema = z
  .object({ conv: z.string(), user: z.string().optional(), resume: z.string().optional() })
  .transform(
    ({ conv, user, resume }): TokenClaims => ({
      conversationId: conv,
      ...(user !== undefined && { userId: user }),
      ...(resume !== undefined && { resumeHash: resume }),
    }),
  );

const streamSchema = z.object({ conv: z.string() }).transform(({ conv }) => ({ conversationId: conv }));
