import { createSecretKey, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { call, pageToken, readActivities, say, startTalk } from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

const hours = 3_600_000;

describe("POST /api/webchat/token", () => {
  test("gives a token, never the secret", async () => {
    const { url } = await startServer({ directLineSecret: "the-secret" });
    const answer = await call(`${url}/api/webchat/token`, { method: "POST" });
    expect(answer.json()).toMatchObject({ expires_in: 1800, resumed: false });
    expect(answer.text).not.toContain("the-secret");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(Buffer.from(answer.json().resume, "base64url")).toHaveLength(32);
  });

  test("continues a conversation with the resume secret, also after a restart with another key", async () => {
    const before = await startServer();
    const page = await pageToken(before.url);
    await say(before.url, await startTalk(before.url, page.token), { text: "remember me" });
    await before.server.close();

    const { url } = await startServer({ store: before.store, tokenKey: createSecretKey(randomBytes(32)) });
    expect(
      (await call(`${url}/v3/directline/conversations`, { method: "POST", token: page.token })).status,
    ).toBe(403);
    const back = await pageToken(url, { conversationId: page.conversationId, resume: page.resume });
    expect(back).toMatchObject({
      conversationId: page.conversationId,
      userId: page.userId,
      resume: page.resume,
      resumed: true,
    });
    const { activities } = await readActivities(url, back);
    expect(activities.map(({ text }) => text)).toEqual(["Hello", "remember me", "You said: remember me"]);
    expect((await startTalk(url, back.token)).status).toBe(200);
    expect((await readActivities(url, back)).activities).toHaveLength(3);
  });

  test("starts anew once the last turn is a day old", async () => {
    const { url, advance } = await startServer();
    const page = await pageToken(url);
    const talk = await startTalk(url, page.token);
    advance(20 * hours);
    const next = await pageToken(url, page);
    expect(next.resumed).toBe(true);
    await say(url, { ...talk, token: next.token }, { text: "hi" });
    advance(23 * hours);
    expect((await pageToken(url, page)).resumed).toBe(true);
    advance(2 * hours);
    const anew = await pageToken(url, page);
    expect(anew.resumed).toBe(false);
    expect(anew.conversationId).not.toBe(page.conversationId);
  });

  test("starts anew for a wrong secret, an unknown conversation, or one that never began", async () => {
    const { url } = await startServer();
    const [begun, other] = [await pageToken(url), await pageToken(url)];
    await startTalk(url, begun.token);
    for (const body of [
      { conversationId: begun.conversationId, resume: other.resume },
      { conversationId: begun.conversationId, resume: "" },
      { conversationId: "unknown", resume: begun.resume },
      { conversationId: other.conversationId, resume: other.resume },
      { conversationId: begun.conversationId },
      [],
      { resume: 7 },
    ]) {
      const answer = await pageToken(url, body);
      expect(answer.resumed).toBe(false);
      expect(answer.conversationId).not.toBe(begun.conversationId);
    }
  });

  test("never gives away a conversation of a client without a resume secret", async () => {
    const { url } = await startServer({ directLineSecret: "secret" });
    const talk = await startTalk(url, "secret");
    const answer = await pageToken(url, { conversationId: talk.conversationId, resume: "null" });
    expect(answer.resumed).toBe(false);
  });
});
