import { randomUUID } from "node:crypto";
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { startHttp } from "./start-http.ts";

/** What a token says and how it is signed, where that differs from a good one. */
export type TokenFields = {
  claims?: JWTPayload;
  algorithm?: string;
  keyId?: string;
  /** Signs with another key than the one that is published under that id. */
  withOtherKey?: boolean;
};

const ISSUER = "https://api.botframework.com";

/** Making keys takes longer than most tests. */
const keyPairs = Promise.all([generateKeyPair("RS256", { extractable: true }), generateKeyPair("RS256")]);

/**
 * Signs tokens as the Bot Connector does, and publishes its keys. Every one has addresses of its own: keys are
 * remembered by address.
 */
export async function startIdentityProvider(endorsements: readonly string[] | undefined = ["msteams"]) {
  const [pair, other] = await keyPairs;
  const name = randomUUID();
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: "key-1", use: "sig", endorsements };
  let isDown = false;
  const { url, requests } = await startHttp((request) => {
    if (isDown) return { status: 500 };
    if (request.path === `/${name}/openid`)
      return { json: { issuer: ISSUER, jwks_uri: `${url}/${name}/keys` } };
    return request.path === `/${name}/keys` ? { json: { keys: [jwk] } } : { status: 404 };
  });

  const sign = async (claims: JWTPayload, fields: TokenFields = {}): Promise<string> => {
    const { algorithm = "RS256", keyId = "key-1", withOtherKey = false } = fields;
    const now = Math.floor(Date.now() / 1000);
    const payload = { iss: ISSUER, nbf: now - 60, exp: now + 3600, ...claims, ...fields.claims };
    const header = { alg: algorithm, kid: keyId, typ: "JWT" };
    if (algorithm === "none") return `${encode(header)}.${encode(payload)}.`;
    // The public key, which everybody has, taken for a secret.
    const secret = new TextEncoder().encode(await exportSPKI(pair.publicKey));
    const key = algorithm === "HS256" ? secret : (withOtherKey ? other : pair).privateKey;
    return await new SignJWT(payload).setProtectedHeader(header).sign(key);
  };

  return {
    authority: { issuer: ISSUER, metadataUrl: `${url}/${name}/openid` },
    sign,
    requests,
    goDown: () => {
      isDown = true;
    },
  };
}

const encode = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString("base64url");
