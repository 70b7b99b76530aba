import * as client from "openid-client";
import { hashSecret } from "../../staff/hash-secret.ts";
import type { SignInStore } from "../../staff/sign-in-store.ts";
import type { StaffMember } from "../../staff/staff-member.ts";
import type { StaffStore } from "../../staff/staff-store.ts";

type ProviderSettings = { issuer: string; clientId: string; clientSecret: string };

type ProviderAnswer =
  | { kind: "member"; member: StaffMember; returnTo: string }
  /** Not on the staff list, or not an answer to a question of ours. */
  | { kind: "refused" };

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. Rejects where the provider fails. */
export type IdentityProvider = {
  /** Where to send the browser, and the id of the visit for its cookie. */
  begin(returnTo: string): Promise<{ url: string; visitId: string }>;
  /** `address`: what the provider sent the browser back to, with its query. */
  finish(visitId: string, address: URL): Promise<ProviderAnswer>;
  /** Where the browser signs out of the provider, too, and comes back from; undefined where it has no such address. */
  signOutUrl(): Promise<string | undefined>;
};

type ProviderParts = {
  settings: ProviderSettings;
  signIns: SignInStore;
  staff: StaffStore;
  publicUrl: string;
  now: () => Date;
  randomText: (bytes: number) => string;
};

const visitMinutes = 10;
export const callbackPath = "/panel/wejscie/powrot";
const signedOutPath = "/panel/wejscie";

export function createIdentityProvider(parts: ProviderParts): IdentityProvider {
  const { settings, signIns, publicUrl, now, randomText } = parts;
  let discovered: Promise<client.Configuration> | undefined;
  // Asked for when it is first needed, so that the assistant starts without its provider, and again after a failure.
  const configuration = (): Promise<client.Configuration> => {
    discovered ??= discover(settings).catch((error) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
  return {
    begin: async (returnTo) => {
      const config = await configuration();
      const visitId = randomText(32);
      const visit = { state: randomText(32), nonce: randomText(32), codeVerifier: randomText(48) };
      const expiresAt = new Date(now().getTime() + visitMinutes * 60_000);
      await signIns.addVisit({ idHash: hashSecret(visitId), ...visit, returnTo, expiresAt });
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: publicUrl + callbackPath,
        scope: "openid email profile",
        state: visit.state,
        nonce: visit.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(visit.codeVerifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, visitId };
    },
    signOutUrl: async () => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      // No `id_token_hint`: tokens of people are not kept.
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: publicUrl + signedOutPath }).href;
    },
    finish: async (visitId, address) => {
      const visit = await signIns.takeVisit(hashSecret(visitId), now());
      if (!visit) return { kind: "refused" };
      const claims = await redeem(await configuration(), address, visit);
      const member = claims && (await findMember(claims, parts.staff));
      return member ? { kind: "member", member, returnTo: visit.returnTo } : { kind: "refused" };
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<client.Configuration> {
  const url = new URL(issuer);
  // Plain http passes the configuration for this machine alone.
  const execute = url.protocol === "http:" ? [client.allowInsecureRequests] : [];
  const config = await client.discovery(url, clientId, clientSecret, undefined, { execute, timeout: 10 });
  // The signature of the token is checked, too, not only the connection that it came by.
  client.enableNonRepudiationChecks(config);
  return config;
}

/** The claims of whoever signed in; undefined for an answer that is forged, foreign, used or a refusal. */
async function redeem(
  config: client.Configuration,
  address: URL,
  { state, nonce, codeVerifier }: { state: string; nonce: string; codeVerifier: string },
): Promise<client.IDToken | undefined> {
  try {
    const tokens = await client.authorizationCodeGrant(config, address, {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    return tokens.claims();
  } catch (error) {
    if (isUnreachable(error)) throw error;
    return undefined;
  }
}

/** A network that fails is no refusal: `fetch` rejects with a TypeError or a time-out. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof client.ClientError) return error.code === "OAUTH_TIMEOUT";
  return error instanceof TypeError && error.message === "fetch failed";
}

/**
 * By the account's id where the list has it; else by an e-mail address that the provider has verified. An address of
 * somebody whose account id is known is not enough: addresses are given to others.
 */
async function findMember(
  { oid, sub, email, email_verified }: client.IDToken,
  staff: StaffStore,
): Promise<StaffMember | undefined> {
  const byId = await staff.findByOid(typeof oid === "string" ? oid : sub);
  if (byId) return byId;
  if (typeof email !== "string" || email_verified !== true) return undefined;
  const byEmail = await staff.find(email.toLowerCase());
  return byEmail?.oid === null ? byEmail : undefined;
}
