import { decodeProtectedHeader, errors, importJWK, type JWTPayload, jwtVerify } from "jose";
import type { ConnectorKeys } from "./connector-keys.ts";

export type TokenCheck =
  | { kind: "valid" }
  /** No token, or not one of the Bot Connector for this bot and this activity. */
  | { kind: "unauthorized" }
  /** A good token whose key may not sign for the activity's channel. */
  | { kind: "forbidden" }
  /** The keys could not be loaded. */
  | { kind: "unavailable"; error: unknown };

type TokenParts = { appId: string; issuer: string; keys: ConnectorKeys; now: () => Date };

type Signed = { serviceUrl: string; channelId: string };

/** Microsoft's tolerance for clocks that differ, in seconds. */
const CLOCK_SKEW_SECONDS = 300;
const ALGORITHMS = ["RS256", "RS384", "RS512"];

/**
 * Microsoft's seven checks of a request's `Authorization` header: a bearer token, a JWT, its issuer, its audience, its
 * time, its signature by a published key with a listed algorithm, and its `serviceUrl`, which has to be the
 * activity's: replies go there with our token. Then the key's endorsement for the activity's channel.
 */
export async function checkConnectorToken(
  authorization: string | undefined,
  { serviceUrl, channelId }: Signed,
  { appId, issuer, keys, now }: TokenParts,
): Promise<TokenCheck> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
  const header = token === undefined ? undefined : readHeader(token);
  if (token === undefined || header?.kid === undefined || !ALGORITHMS.includes(header.alg ?? ""))
    return refused;
  const found = await keys.find(header.kid).then(
    (key) => ({ kind: "loaded", key }) as const,
    (error: unknown) => ({ kind: "unavailable", error }) as const,
  );
  if (found.kind === "unavailable") return found;
  if (!found.key) return refused;
  const claims = await verify(token, found.key.jwk, {
    algorithms: ALGORITHMS,
    issuer,
    audience: appId,
    clockTolerance: CLOCK_SKEW_SECONDS,
    currentDate: now(),
    requiredClaims: ["exp"],
  });
  if (!claims || serviceUrlOf(claims) !== serviceUrl) return refused;
  return found.key.endorsements.includes(channelId) ? { kind: "valid" } : { kind: "forbidden" };
}

const refused: TokenCheck = { kind: "unauthorized" };

function readHeader(token: string): { kid?: string; alg?: string } | undefined {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return undefined;
  }
}

async function verify(
  token: string,
  jwk: Parameters<typeof importJWK>[0],
  options: Parameters<typeof jwtVerify>[2],
): Promise<JWTPayload | undefined> {
  try {
    const key = await importJWK(jwk, decodeProtectedHeader(token).alg);
    return (await jwtVerify(token, key, options)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Microsoft's documents write `serviceUrl`, its tokens `serviceurl`. */
const serviceUrlOf = (claims: JWTPayload): unknown => claims.serviceurl ?? claims.serviceUrl;
