import { createSecretKey, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Draft, Memory } from "../../src/conversation/memory.ts";
import { call, pageToken, readActivities, say, startTalk } from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

const hours = 3_600_000;

const draft: Draft = {
  id: "draft-1",
  dialog: { id: "zgloszenie", version: 1 },
  answers: {},
  startedAt: "2026-11-24T08:00:00.000Z",
  updatedAt: "2026-11-24T08:00:00.000Z",
  noticeConfirmedAt: null,
  noticeVersion: null,
  changing: null,
  collecting: null,
  proposed: null,
};

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

  test("continues a conversation with a draft as long as there is one, and tells the bot of the return", async () => {
    const { url, advance, taken, store } = await startServer();
    const page = await pageToken(url);
    await startTalk(url, page.token);
    const save = (changes: Partial<Memory>, at = new Date()) =>
      store.conversations.turn(page.conversationId, (turn) =>
        turn.save({ ...turn.memory, ...changes }, [], at),
      );
    await save({ draft });
    advance(60 * hours);
    expect((await pageToken(url, { ...page, returning: true })).resumed).toBe(true);
    expect(taken.map(({ kind }) => kind)).toEqual(["joined", "joined"]);
    expect(taken.at(-1)).toMatchObject({ author: { id: page.userId }, conversationId: page.conversationId });
    // A token that is only renewed is no return.
    expect((await pageToken(url, { ...page, returning: false })).resumed).toBe(true);
    expect(taken).toHaveLength(2);

    await save({ draft: null, draftExpiredAt: new Date().toISOString() });
    advance(60 * hours);
    expect((await pageToken(url, page)).resumed).toBe(true);
    await save({ draft: null, draftExpiredAt: null });
    advance(60 * hours);
    expect((await pageToken(url, page)).resumed).toBe(false);
  });

  test("lets somebody in though the bot fails at the return", async () => {
    let isBroken = false;
    const answer = () => {
      if (isBroken) throw new Error("broken");
      return [{ kind: "text" as const, text: "Hello" }];
    };
    const { url } = await startServer({
      takeMessage: async (turn, message) => {
        const replies = answer();
        await turn.save(turn.memory, [], message.at);
        return replies;
      },
    });
    const page = await pageToken(url);
    await startTalk(url, page.token);
    isBroken = true;
    expect(await pageToken(url, { ...page, returning: true })).toMatchObject({ resumed: true });
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
