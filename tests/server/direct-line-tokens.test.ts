import { decodeJwt } from "jose";
import { describe, expect, test } from "vitest";
import { call, pageToken, readActivities, say, startTalk } from "../support/direct-line.ts";
import { SECRET, startServer } from "../support/start-server.ts";

const generate = (url: string, token: string, body?: unknown) =>
  call(`${url}/v3/directline/tokens/generate`, {
    method: "POST",
    token,
    ...(body !== undefined && { body }),
  });

const refresh = (url: string, token: string) =>
  call(`${url}/v3/directline/tokens/refresh`, { method: "POST", token });

const minutes = 60_000;

describe("rule 1: authorization", () => {
  test.each([
    ["no header", {}],
    ["another scheme", { Authorization: "Basic dTpw" }],
    ["a bearer without credentials", { Authorization: "Bearer " }],
    ["two words", { Authorization: "Bearer a b" }],
  ])("answers 401 to %s", async (_name, headers: Record<string, string>) => {
    const { url } = await startServer();
    const answer = await call(`${url}/v3/directline/conversations`, { method: "POST", headers });
    expect(answer.status).toBe(401);
    expect(answer.json()).toEqual({ error: { code: "BadArgument", message: expect.any(String) } });
  });

  test("answers 403 BadArgument to what is neither the secret nor a token", async () => {
    const { url } = await startServer();
    for (const token of ["nonsense", "a.b.c", `${SECRET}x`.replaceAll(" ", "-")]) {
      const answer = await call(`${url}/v3/directline/conversations`, { method: "POST", token });
      expect(answer.status).toBe(403);
      expect(answer.json().error.code).toBe("BadArgument");
    }
  });

  test("answers 403 TokenExpired after half an hour, on every route", async () => {
    const { url, advance } = await startServer();
    const talk = await startTalk(url);
    advance(30 * minutes + 1000);
    const path = `${url}/v3/directline/conversations`;
    const answers = [
      await call(path, { method: "POST", token: talk.token }),
      await call(`${path}/${talk.conversationId}`, { token: talk.token }),
      await call(`${path}/${talk.conversationId}/activities`, { token: talk.token }),
      await say(url, talk, { text: "late" }),
      await refresh(url, talk.token),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(answer.json().error.code).toBe("TokenExpired");
    }
  });

  test("answers 403 to the token of another conversation", async () => {
    const { url, taken } = await startServer();
    const [mine, theirs] = [await startTalk(url), await startTalk(url)];
    const answer = await say(url, { ...theirs, token: mine.token }, { text: "hello from next door" });
    expect(answer.status).toBe(403);
    expect(taken.map(({ kind }) => kind)).toEqual(["joined", "joined"]);
  });

  test("refuses a token signed by somebody else or not at all", async () => {
    const [one, other] = [await startServer(), await startServer()];
    const { token } = await pageToken(other.url);
    const [, payload] = token.split(".");
    const header = Buffer.from('{"alg":"none"}').toString("base64url");
    for (const forged of [token, `${header}.${payload}.`]) {
      expect((await refresh(one.url, forged)).status).toBe(403);
    }
  });

  test("refuses the token of a stream as a token of the API", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const streamToken = new URL(talk.streamUrl).searchParams.get("t") ?? "";
    expect((await refresh(url, streamToken)).status).toBe(403);
  });
});

describe("rule 2: tokens/generate", () => {
  test("makes a token for a new conversation without asking the bot", async () => {
    const { url, taken } = await startServer({ directLineSecret: "secret" });
    const answer = await generate(url, "secret");
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      conversationId: expect.any(String),
      token: expect.any(String),
      expires_in: 1800,
    });
    expect(taken).toEqual([]);
  });

  test.each([
    [{ user: { id: "dl_ewa", name: "Ewa" }, trustedOrigins: ["https://elsewhere.example.org"] }],
    [{ User: { Id: "dl_ewa", Name: "Ewa" }, TrustedOrigins: [] }],
  ])("binds the user of %j", async (body) => {
    const { url } = await startServer({ directLineSecret: "secret" });
    const answer = await generate(url, "secret", body);
    expect(decodeJwt(answer.json().token).user).toBe("dl_ewa");
  });

  test.each([[{ user: { id: "ewa" } }], [{ user: "dl_ewa" }], [[]], ["{broken"], [{ trustedOrigins: "x" }]])(
    "answers 400 to %j",
    async (body) => {
      const { url } = await startServer({ directLineSecret: "secret" });
      const answer = await generate(url, "secret", body);
      expect(answer.status).toBe(400);
      expect(answer.json().error.code).toBe("BadArgument");
    },
  );

  test("is for the secret alone", async () => {
    const { url } = await startServer({ directLineSecret: null });
    expect((await generate(url, (await pageToken(url)).token)).status).toBe(403);
    expect((await generate(url, "null")).status).toBe(403);
  });
});

describe("rule 3: the bound user", () => {
  test("replaces whatever an activity says, silently", async () => {
    const { url, taken } = await startServer();
    const page = await pageToken(url);
    const talk = await startTalk(url, page.token);
    expect(page.userId).toMatch(/^dl_/);
    expect(decodeJwt(page.token).user).toBe(page.userId);
    expect((await say(url, talk, { text: "hi", from: { id: "dl_somebody", name: "Ewa" } })).status).toBe(200);
    expect((await say(url, talk, { text: "hi", from: undefined })).status).toBe(200);
    expect(taken.at(-2)?.author).toEqual({ id: page.userId, name: "Ewa" });
    expect(taken.at(-1)?.author).toEqual({ id: page.userId });
    const { activities } = await readActivities(url, talk);
    expect(activities[1]?.from).toMatchObject({ id: page.userId, role: "user" });
  });

  test("is refused as dl_ where no token binds it", async () => {
    const { url, taken } = await startServer({ directLineSecret: "secret" });
    const { token } = (await generate(url, "secret")).json();
    const start = { method: "POST", token, body: { user: { id: "dl_impostor" } } };
    expect((await call(`${url}/v3/directline/conversations`, start)).status).toBe(400);
    const talk = await startTalk(url, token);
    expect((await say(url, talk, { text: "hi", from: { id: "dl_impostor" } })).status).toBe(400);
    expect((await say(url, talk, { text: "hi", from: {} })).status).toBe(400);
    expect((await say(url, talk, { text: "hi", from: { id: "ewa" } })).status).toBe(200);
    expect(taken.at(-1)?.author.id).toBe("ewa");
  });
});

describe("rule 4: tokens/refresh", () => {
  test("goes on for as long as somebody refreshes every 15 minutes", async () => {
    const { url, advance } = await startServer();
    let talk: { conversationId: string; token: string } = await startTalk(url);
    const { user } = decodeJwt(talk.token);
    for (let quarter = 0; quarter < 8; quarter++) {
      advance(15 * minutes);
      const answer = await refresh(url, talk.token);
      expect(answer.status).toBe(200);
      expect(answer.json()).toMatchObject({ conversationId: talk.conversationId, expires_in: 1800 });
      expect(answer.json().token).not.toBe(talk.token);
      talk = answer.json();
    }
    expect(decodeJwt(talk.token).user).toBe(user);
    expect((await say(url, talk, { text: "still here" })).status).toBe(200);
  });

  test("refuses the secret, which has nothing to refresh", async () => {
    const { url } = await startServer({ directLineSecret: "secret" });
    expect((await refresh(url, "secret")).status).toBe(403);
  });
});
