import { describe, expect, test } from "vitest";
import {
  call,
  openStream,
  pageToken,
  readActivities,
  reconnect,
  say,
  startTalk,
} from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

describe("rule 5: starting", () => {
  test("answers 201 for a new conversation and 200 with the same one when repeated", async () => {
    const { url, taken } = await startServer();
    const { token, conversationId } = await pageToken(url);
    const [first, second] = [await startTalk(url, token), await startTalk(url, token)];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect([first.conversationId, second.conversationId]).toEqual([conversationId, conversationId]);
    expect(first.expires_in).toBe(1800);
    expect(taken.map(({ kind }) => kind)).toEqual(["joined"]);
    expect((await readActivities(url, second)).activities).toHaveLength(1);
  });

  test("makes a new conversation each time for the secret", async () => {
    const { url } = await startServer({ directLineSecret: "secret" });
    const [first, second] = [await startTalk(url, "secret"), await startTalk(url, "secret")];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.conversationId).not.toBe(second.conversationId);
  });

  test("gives a stream address that is good for 60 seconds", async () => {
    const { url, advance } = await startServer();
    const talk = await startTalk(url);
    advance(50_000);
    await (await openStream(talk.streamUrl)).until(1);
    const again = await reconnect(url, talk);
    advance(61_000);
    await expect(openStream(again.streamUrl)).rejects.toThrow("403");
  });

  test("starts also when the bot fails to greet, and greets at the next start", async () => {
    let isBroken = true;
    const { url, events } = await startServer({
      answer: () => {
        if (isBroken) throw new Error("no greeting today");
        return [{ kind: "text", text: "Hello" }];
      },
    });
    const { token } = await pageToken(url);
    expect((await startTalk(url, token)).status).toBe(201);
    expect(events).toContainEqual(expect.objectContaining({ kind: "turn-failed", errorName: "Error" }));
    isBroken = false;
    const talk = await startTalk(url, token);
    expect(talk.status).toBe(200);
    expect((await readActivities(url, talk)).activities.map(({ text }) => text)).toEqual(["Hello"]);
  });
});

describe("rule 6: reconnecting", () => {
  test("gives a new stream that replays from the watermark", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    for (const text of ["one", "two"]) await say(url, talk, { text });
    const again = await reconnect(url, talk, "3");
    expect(again).toMatchObject({ conversationId: talk.conversationId, token: expect.any(String) });
    const activities = await (await openStream(again.streamUrl)).until(2);
    expect(activities.map(({ text }) => text)).toEqual(["two", "You said: two"]);
  });

  test("replays everything for an empty watermark", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    await say(url, talk, { text: "one" });
    const again = await reconnect(url, talk, "");
    expect(await (await openStream(again.streamUrl)).until(3)).toHaveLength(3);
  });

  test("answers 400 to a watermark that is none, 404 to a conversation that is none", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const path = `${url}/v3/directline/conversations/${talk.conversationId}`;
    for (const watermark of ["x", "-1", "1e9", "9".repeat(30)]) {
      expect((await call(`${path}?watermark=${watermark}`, { token: talk.token })).status).toBe(400);
    }
    const { token, conversationId } = await pageToken(url);
    const answer = await call(`${url}/v3/directline/conversations/${conversationId}`, { token });
    expect(answer.status).toBe(404);
    expect(answer.json().error.code).toBe("NotFound");
  });

  test("names the host and scheme by which the person came", async () => {
    const { url } = await startServer({ publicUrl: "https://asystent.example.org" });
    const talk = await startTalk(url);
    expect(talk.streamUrl).toMatch(url.replace("http", "ws"));
    const path = `${url}/v3/directline/conversations/${talk.conversationId}`;
    const { token } = talk;
    const viaProxy = await call(path, { token, headers: { "X-Forwarded-Proto": "https" } });
    expect(viaProxy.json().streamUrl).toMatch(url.replace("http", "wss"));
  });
});
