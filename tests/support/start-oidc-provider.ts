import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { onTestFinished } from "vitest";
import { freePort } from "./free-port.ts";

/** Claims of whoever is signed in at the provider now. */
export type Account = { sub?: string; oid?: string; email?: string; email_verified?: boolean };

/** What a bad provider, or somebody in between, does to the token. */
type Tampering = {
  claims?: (claims: JWTPayload) => JWTPayload;
  /** Signed with a key that the provider never published. */
  foreignKey?: boolean;
  unsigned?: boolean;
};

type Pending = { nonce: string; challenge: string; redirectUri: string };

const CLIENT = { id: "panel", secret: "a secret of the tests" };

/** An OpenID provider on loopback: real HTTP, signed tokens, PKCE checked. Whoever comes is signed in as `account`. */
export async function startOidcProvider(account: Account) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const own = await generateKeyPair("RS256");
  const foreign = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "1", alg: "RS256", use: "sig" };
  const pending = new Map<string, Pending>();
  const state = {
    account,
    tampering: {} as Tampering,
    isDown: false,
    hasSignOut: true,
    signedOut: [] as string[],
  };

  /** Ends the session here, and sends the browser back to an address of the client's. */
  const endSession = (url: URL): string => {
    const back = url.searchParams.get("post_logout_redirect_uri") ?? "";
    state.signedOut.push(`${url.searchParams.get("client_id")} ${back}`);
    return back;
  };

  const authorize = (url: URL): string => {
    const get = (name: string): string => url.searchParams.get(name) ?? "";
    const code = randomUUID();
    pending.set(code, {
      nonce: get("nonce"),
      challenge: get("code_challenge"),
      redirectUri: get("redirect_uri"),
    });
    const back = new URL(get("redirect_uri"));
    back.searchParams.set("code", code);
    back.searchParams.set("state", get("state"));
    return back.href;
  };

  const token = async (request: IncomingMessage): Promise<{ status: number; body: unknown }> => {
    const form = new URLSearchParams(await readText(request));
    const asked = pending.get(form.get("code") ?? "");
    pending.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (
      !asked ||
      asked.challenge !== challenge ||
      asked.redirectUri !== form.get("redirect_uri") ||
      !isClient(request, form)
    )
      return { status: 400, body: { error: "invalid_grant" } };
    return {
      status: 200,
      body: { access_token: randomUUID(), token_type: "Bearer", id_token: await idToken(asked) },
    };
  };

  const idToken = async ({ nonce }: Pending): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const plain = {
      iss: issuer,
      aud: CLIENT.id,
      sub: "sub-1",
      iat: now,
      exp: now + 300,
      nonce,
      ...state.account,
    };
    const claims = state.tampering.claims?.(plain) ?? plain;
    if (state.tampering.unsigned) return new UnsecuredJWT(claims).encode();
    const key = state.tampering.foreignKey ? foreign.privateKey : own.privateKey;
    return await new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "1" }).sign(key);
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", issuer);
    // Not chained: restify, loaded in the same process, makes `writeHead` return nothing.
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "Content-Type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    };
    if (state.isDown) return send(503, {});
    if (url.pathname === "/.well-known/openid-configuration")
      return send(200, metadata(issuer, state.hasSignOut));
    if (url.pathname === "/jwks") return send(200, { keys: [jwk] });
    if (url.pathname === "/authorize") return send(302, {}, { Location: authorize(url) });
    if (url.pathname === "/logout") return send(302, {}, { Location: endSession(url) });
    if (url.pathname !== "/token") return send(404, {});
    const { status, body } = await token(request);
    return send(status, body);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { state, settings: { issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret } };
}

function metadata(issuer: string, hasSignOut: boolean) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    ...(hasSignOut && { end_session_endpoint: `${issuer}/logout` }),
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function isClient(request: IncomingMessage, form: URLSearchParams): boolean {
  const [id, secret] = Buffer.from((request.headers.authorization ?? "").replace("Basic ", ""), "base64")
    .toString()
    .split(":");
  const basic =
    decodeURIComponent(id ?? "") === CLIENT.id &&
    decodeURIComponent((secret ?? "").replaceAll("+", " ")) === CLIENT.secret;
  return basic || (form.get("client_id") === CLIENT.id && form.get("client_secret") === CLIENT.secret);
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
