import { describe, expect, test } from "vitest";
import { APP_ID, BOT_TOKEN, startAzureServer, teamsActivity } from "../support/azure/start-azure-server.ts";
import { startIdentityProvider, type TokenFields } from "../support/azure/start-identity-provider.ts";
import { startServer } from "../support/start-server.ts";

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

describe("POST /api/messages", () => {
  test("takes an activity with a good token, and replies with the bot's own token", async () => {
    const { post, taken, connector } = await startAzureServer();
    expect((await post({ id: "1", text: "dzień dobry" })).status).toBe(200);
    expect(taken).toMatchObject([{ kind: "text", text: "dzień dobry", channel: "teams", messageId: "1" }]);
    expect(connector.messages()).toMatchObject([{ text: "You said: dzień dobry", replyToId: "1" }]);
    expect(connector.sent[0]).toMatchObject({
      authorization: `Bearer ${BOT_TOKEN}`,
      conversationId: "a:personal",
    });
  });

  const wrongTokens: [string, TokenFields][] = [
    ["for another bot", { claims: { aud: "99999999-2222-4333-8444-555555555555" } }],
    ["without an audience", { claims: { aud: undefined as unknown as string } }],
    ["of another issuer", { claims: { iss: "https://sts.windows.net/tenant/" } }],
    [
      "of the emulator",
      { claims: { iss: "https://login.microsoftonline.com/t/v2.0", ver: "2.0", azp: APP_ID } },
    ],
    ["of another key", { withOtherKey: true }],
    ["of a key that is not published", { keyId: "key-2" }],
    ["without a signature", { algorithm: "none" }],
    ["signed with the public key as a secret", { algorithm: "HS256" }],
    ["that has expired", { claims: { exp: seconds(-301) } }],
    ["without an end", { claims: { exp: undefined as unknown as number } }],
    ["that is not valid yet", { claims: { nbf: seconds(+330) } }],
    ["without a serviceUrl", { claims: { serviceurl: undefined } }],
    ["for another serviceUrl", { claims: { serviceurl: "https://smba.example.org/emea/" } }],
  ];

  test.each(wrongTokens)("refuses a token %s", async (_name, fields) => {
    const { post, taken, connector, events } = await startAzureServer();
    const { status, text } = await post({ text: "dzień dobry" }, fields);
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ error: { code: "BadArgument" } });
    expect(taken).toEqual([]);
    expect(connector.requests).toEqual([]);
    expect(events).toContainEqual({
      kind: "request-refused",
      status: 401,
      route: "/api/messages",
      code: "BadArgument",
    });
  });

  test("bears clocks that differ by up to five minutes", async () => {
    const { post } = await startAzureServer();
    expect((await post({ text: "a" }, { claims: { exp: seconds(-290) } })).status).toBe(200);
    expect((await post({ text: "b" }, { claims: { nbf: seconds(+290) } })).status).toBe(200);
  });

  test("takes the claim in Microsoft's other spelling", async () => {
    const { post, connector } = await startAzureServer();
    const claims = { serviceurl: undefined, serviceUrl: connector.url };
    expect((await post({ text: "a" }, { claims })).status).toBe(200);
  });

  test.each([["none at all"], [undefined]])("refuses a key with endorsements for %s", async (channel) => {
    const provider = await startIdentityProvider(channel === undefined ? [] : ["webchat", "facebook"]);
    const { post, taken } = await startAzureServer({ provider });
    expect((await post({ text: "a" })).status).toBe(403);
    expect(taken).toEqual([]);
  });

  test("refuses an activity that was moved to a channel which the key may not sign for", async () => {
    const { post, taken } = await startAzureServer();
    expect((await post({ text: "a", channelId: "facebook" })).status).toBe(403);
    expect(taken).toEqual([]);
  });

  test("refuses what is no token, and a token that was changed", async () => {
    const { post, provider, connector, taken, url } = await startAzureServer();
    const good = await provider.sign({ aud: APP_ID, serviceurl: connector.url });
    const [header, payload = "", signature] = good.split(".");
    const changed = Buffer.from(
      Buffer.from(payload, "base64url").toString().replace("api.bot", "api.bat"),
    ).toString("base64url");
    for (const token of [null, "", "x", "a.b.c", `${header}.${changed}.${signature}`, `${good}x`]) {
      expect((await post({ text: "a" }, token)).status, String(token)).toBe(401);
    }
    const body = JSON.stringify(teamsActivity(connector.url, { text: "a" }));
    const headers = { "Content-Type": "application/json", Authorization: `Basic ${good}` };
    expect((await fetch(`${url}/api/messages`, { method: "POST", headers, body })).status).toBe(401);
    expect(taken).toEqual([]);
  });

  test("takes an activity that another serviceUrl was put into for a forgery", async () => {
    const { post, taken, connector } = await startAzureServer();
    const token = { claims: { serviceurl: connector.url } };
    expect((await post({ text: "a", serviceUrl: `${connector.url}/other` }, token)).status).toBe(401);
    expect(taken).toEqual([]);
  });

  test("says that it cannot check now where the keys cannot be loaded, and goes on with known ones", async () => {
    const provider = await startIdentityProvider();
    const known = await startAzureServer({ provider });
    expect((await known.post({ text: "a" })).status).toBe(200);
    provider.goDown();
    const { post, taken, events } = await startAzureServer({ provider });
    expect((await post({ text: "a" })).status).toBe(503);
    expect(taken).toEqual([]);
    expect(events).toContainEqual(expect.objectContaining({ kind: "keys-unavailable" }));
    known.advance(25 * 3_600_000);
    const later = { nbf: seconds(-60), exp: seconds(26 * 3600) };
    expect((await known.post({ text: "b" }, { claims: later })).status).toBe(200);
  });

  test("asks for the keys once, not at every request", async () => {
    const { post, provider } = await startAzureServer();
    for (const text of ["a", "b", "c"]) await post({ text });
    await post({ text: "d" }, { keyId: "unknown" });
    expect(provider.requests).toHaveLength(2);
  });

  test.each([
    ["nothing", undefined],
    ["a list", []],
    ["a text", "hi"],
    ["an object", { hello: 1 }],
    ["no channel", teamsActivity("https://x.example.org", { channelId: undefined })],
    ["no sender", teamsActivity("https://x.example.org", { from: null })],
    ["no conversation", teamsActivity("https://x.example.org", { conversation: {} })],
    ["a serviceUrl that is none", teamsActivity("file:///etc/passwd", {})],
    ["a number as text", teamsActivity("https://x.example.org", { text: 7 })],
  ])("answers 400 to %s", async (_name, body) => {
    const { url, taken } = await startAzureServer();
    const response = await fetch(`${url}/api/messages`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: "Bearer a.b.c" },
      body: JSON.stringify(body) ?? "",
    });
    expect(response.status).toBe(400);
    expect(taken).toEqual([]);
  });

  test("is not there while the assistant is not connected to Azure", async () => {
    const { url } = await startServer();
    expect((await fetch(`${url}/api/messages`, { method: "POST", body: "{}" })).status).toBe(404);
  });

  test("asks nobody for a token where anonymous access is allowed", async () => {
    const provider = await startIdentityProvider();
    const azureBot = { identity: { kind: "anonymous" }, authority: provider.authority } as const;
    const { post, connector } = await startAzureServer({ provider, azureBot, botCredentials: undefined });
    expect((await post({ text: "hej" }, null)).status).toBe(200);
    expect(connector.sent).toMatchObject([{ activity: { text: "You said: hej" }, authorization: undefined }]);
  });
});
