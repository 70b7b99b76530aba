import { describe, expect, test } from "vitest";
import type { PanelClient } from "../../support/panel-client.ts";
import { type Account, startOidcProvider } from "../../support/start-oidc-provider.ts";
import { ANNA, staffMember, startPanelServer } from "../../support/start-panel-server.ts";

const verified: Account = { email: ANNA.email, email_verified: true };

async function start(account: Account, members = [ANNA]) {
  const provider = await startOidcProvider(account);
  const server = await startPanelServer({ oidc: provider.settings, members });
  return { server, provider };
}

/** Goes to the provider and comes back with its answer; `change` edits the address on the way. */
async function visit(client: PanelClient, change: (url: URL) => void = () => {}, query = "") {
  const { location } = await client.get(`/panel/wejscie/konto${query}`);
  const answer = await fetch(location ?? "", { redirect: "manual" });
  const back = new URL(answer.headers.get("location") ?? "");
  change(back);
  return { path: back.pathname + back.search, entered: await client.get(back.pathname + back.search) };
}

describe("with an identity provider", () => {
  test("a member comes in by a verified e-mail address, back to where they wanted to go", async () => {
    const { server } = await start(verified);
    const anna = server.client();
    expect((await anna.get("/panel/wejscie")).text).toContain("/panel/wejscie/konto");
    const { entered } = await visit(anna, () => {}, "?dalej=%2Fpanel%2Fosoby");
    expect([entered.status, entered.location]).toEqual([303, "/panel/osoby"]);
    expect((await anna.get("/panel")).text).toContain("Anna Przykładowa");
  });

  test("a member comes in by the account's id, whatever the address", async () => {
    const oid = "0f8fad5b-d9cb-469f-a165-70867728950e";
    const { server } = await start({ oid, email: "inna@example.org" }, [staffMember(ANNA.email, { oid })]);
    expect((await visit(server.client())).entered.status).toBe(303);
  });

  test.each([
    ["an address that is not verified", { email: ANNA.email }],
    [
      "an address that is verified in words only",
      { email: ANNA.email, email_verified: "true" as unknown as boolean },
    ],
    ["an address that is not on the list", { email: "nikt@example.org", email_verified: true }],
    ["no address", {}],
  ])("%s opens nothing", async (_, account) => {
    const { server } = await start(account);
    const client = server.client();
    const { entered } = await visit(client);
    expect([entered.status, client.cookies.size]).toEqual([403, 0]);
    expect(entered.text).toContain("nie jest na liście");
  });

  test("an address whose account is known opens nothing to another account", async () => {
    const { server } = await start({ ...verified, oid: "other" }, [
      staffMember(ANNA.email, { oid: "known" }),
    ]);
    expect((await visit(server.client())).entered.status).toBe(403);
  });

  test.each([
    ["signed by somebody else", { foreignKey: true }],
    ["not signed", { unsigned: true }],
    ["for another client", { claims: (claims: object) => ({ ...claims, aud: "other" }) }],
    ["of another issuer", { claims: (claims: object) => ({ ...claims, iss: "https://evil.example.org" }) }],
    ["that has expired", { claims: (claims: object) => ({ ...claims, exp: 1_700_000_000 }) }],
    ["of another visit (nonce)", { claims: (claims: object) => ({ ...claims, nonce: "other" }) }],
    ["without a nonce", { claims: (claims: object) => ({ ...claims, nonce: undefined }) }],
  ])("a token %s opens nothing", async (_, tampering) => {
    const { server, provider } = await start(verified);
    provider.state.tampering = tampering;
    const client = server.client();
    const { entered } = await visit(client);
    expect([entered.status, client.cookies.size]).toEqual([403, 0]);
  });

  test.each([
    ["another state", (url: URL) => url.searchParams.set("state", "other")],
    ["no state", (url: URL) => url.searchParams.delete("state")],
    ["another code", (url: URL) => url.searchParams.set("code", "other")],
    ["no code", (url: URL) => url.searchParams.delete("code")],
    ["an error", (url: URL) => url.searchParams.set("error", "access_denied")],
  ])("an answer with %s opens nothing", async (_, change) => {
    const { server } = await start(verified);
    const client = server.client();
    const { entered } = await visit(client, change);
    expect([entered.status, client.cookies.size]).toEqual([403, 0]);
  });

  test("an answer is good once, for the browser that asked, for ten minutes", async () => {
    const { server } = await start(verified);
    const anna = server.client();
    const { path } = await visit(anna);
    expect((await anna.get(path)).status).toBe(403);
    expect((await server.client().get(path)).status).toBe(403);

    const slow = server.client();
    const late = await visit(slow, () => server.advance(10 * 60_000 + 1));
    expect(late.entered.status).toBe(403);
  });

  test("the answer to another browser's question opens nothing: nobody is signed in as somebody else", async () => {
    const { server } = await start(verified);
    const [attacker, victim] = [server.client(), server.client()];
    await victim.get("/panel/wejscie/konto");
    const { location } = await attacker.get("/panel/wejscie/konto");
    const answer = await fetch(location ?? "", { redirect: "manual" });
    const back = new URL(answer.headers.get("location") ?? "");
    expect((await victim.get(back.pathname + back.search)).status).toBe(403);
  });

  test("one that does not answer is told of, and asked again later", async () => {
    const { server, provider } = await start(verified);
    provider.state.isDown = true;
    const anna = server.client();
    const page = await anna.get("/panel/wejscie/konto");
    expect([page.status, page.text.includes("nie odpowiada")]).toEqual([503, true]);
    provider.state.isDown = false;
    expect((await visit(anna)).entered.status).toBe(303);
  });

  test("signing out ends the session here and at the provider", async () => {
    const { server, provider } = await start(verified);
    const anna = server.client();
    await visit(anna);
    await anna.get("/panel");
    const answer = await anna.post("/panel/wyloguj", { gdzie: "tu" });
    const url = /^0; url=(.*)$/.exec(answer.headers.get("refresh") ?? "")?.[1] ?? "";
    expect(new URL(url).origin).toBe(provider.settings.issuer);
    const back = await fetch(url, { redirect: "manual" });
    expect(back.headers.get("location")).toBe(`${server.url}/panel/wejscie`);
    expect(provider.state.signedOut).toEqual([`panel ${server.url}/panel/wejscie`]);
    expect((await anna.get("/panel")).status).toBe(303);
  });

  test("one that knows no signing out is left alone", async () => {
    const { server, provider } = await start(verified);
    provider.state.hasSignOut = false;
    const anna = server.client();
    await visit(anna);
    await anna.get("/panel");
    const answer = await anna.post("/panel/wyloguj", { gdzie: "wszedzie" });
    expect([answer.status, answer.headers.get("refresh")]).toEqual([200, null]);
    expect((await anna.get("/panel")).status).toBe(303);
  });

  test("there are no links by e-mail", async () => {
    const { server } = await start(verified);
    expect((await server.client().post("/panel/wejscie", { email: ANNA.email })).status).toBe(404);
    expect((await server.client().post("/panel/wejscie/link", { token: "x" })).status).toBe(404);
    expect(server.links).toEqual([]);
  });
});
