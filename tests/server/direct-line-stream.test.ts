import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { openStream, readActivities, reconnect, say, startTalk } from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

describe("rule 7: the stream", () => {
  test("carries activities with their watermark, the person's own ones too", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const stream = await openStream(talk.streamUrl);
    await stream.until(1);
    await say(url, talk, { text: "hi", channelData: { clientActivityID: "a1" } });
    const activities = await stream.until(3);
    expect(activities.map(({ text }) => text)).toEqual(["Hello", "hi", "You said: hi"]);
    expect(activities[1]?.channelData).toEqual({ clientActivityID: "a1" });
    expect(activities[2]?.replyToId).toBe(activities[1]?.id);
    for (const frame of stream.frames) {
      expect(JSON.parse(frame)).toEqual({ activities: expect.any(Array), watermark: expect.any(String) });
    }
    expect(JSON.parse(stream.frames.at(-1) ?? "").watermark).toBe("3");
  });

  test("replays what was posted between the start and the connection", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    await say(url, talk, { text: "too early" });
    const activities = await (await openStream(talk.streamUrl)).until(3);
    expect(activities.map(({ text }) => text)).toEqual(["Hello", "too early", "You said: too early"]);
  });

  test("sends each activity once and in order, whatever comes while it replays", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const texts = Array.from({ length: 12 }, (_, index) => `message ${index}`);
    const posts = texts.map((text) => say(url, talk, { text }));
    const stream = await openStream(talk.streamUrl);
    await Promise.all(posts);
    const activities = await stream.until(25);
    await wait(50);
    expect(stream.activities()).toHaveLength(25);
    const ids = activities.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(25);
  });

  test("replays a long conversation page after page", async () => {
    const { url } = await startServer({
      answer: () =>
        Array.from({ length: 60 }, (_, index) => ({ kind: "text" as const, text: `line ${index}` })),
    });
    const talk = await startTalk(url);
    for (const text of ["a", "b", "c"]) await say(url, talk, { text });
    const stream = await openStream((await reconnect(url, talk)).streamUrl);
    expect(await stream.until(243)).toHaveLength(243);
    expect(stream.frames).toHaveLength(3);
  });

  test("never carries a conversationUpdate", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const { activities } = await readActivities(url, talk);
    expect(activities.map(({ type }) => type)).toEqual(["message"]);
  });

  test("keeps the line alive with empty frames and ignores those of the client", async () => {
    const { url } = await startServer({ timing: { keepAliveMs: 40 } });
    const talk = await startTalk(url);
    const stream = await openStream(talk.streamUrl);
    await stream.until(1);
    for (const frame of ["", "ignored", '{"activities":[]}']) stream.socket.send(frame);
    await wait(200);
    expect(stream.frames.filter((frame) => frame === "").length).toBeGreaterThan(1);
    expect(stream.socket.readyState).toBe(WebSocket.OPEN);
    await say(url, talk, { text: "hi" });
    expect(await stream.until(3)).toHaveLength(3);
  });

  test("cuts off a client that no longer answers", async () => {
    const { url, events } = await startServer({ timing: { keepAliveMs: 60 } });
    const talk = await startTalk(url);
    const socket = new WebSocket(talk.streamUrl, { autoPong: false });
    await new Promise((resolve) => socket.once("close", resolve));
    expect(events).toContainEqual({ kind: "stream-closed", code: 1006, seconds: 0 });
  });

  test("closes an extra stream of a conversation with the reason collision", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const first = await openStream(talk.streamUrl);
    const second = await openStream((await reconnect(url, talk)).streamUrl);
    expect((await second.closed).reason).toBe("collision");
    expect(second.frames).toEqual([]);
    await say(url, talk, { text: "hi" });
    expect(await first.until(3)).toHaveLength(3);
  });

  test("lets a returning client in when its old line is dead", async () => {
    const { url } = await startServer({ timing: { collisionMs: 50 } });
    const talk = await startTalk(url);
    const dead = new WebSocket(talk.streamUrl, { autoPong: false });
    await new Promise((resolve) => dead.once("open", resolve));
    const back = await openStream((await reconnect(url, talk)).streamUrl);
    expect(await back.until(1)).toHaveLength(1);
  });

  test("refuses another conversation's address and a page that is not trusted", async () => {
    const { url } = await startServer();
    const [mine, theirs] = [await startTalk(url), await startTalk(url)];
    const mixed = mine.streamUrl.replace(mine.conversationId, theirs.conversationId);
    await expect(openStream(mixed)).rejects.toThrow("403");
    await expect(openStream(mine.streamUrl.replace("watermark=0", "watermark=x"))).rejects.toThrow("400");
    const foreign = new WebSocket(mine.streamUrl, { origin: "https://elsewhere.example.org" });
    const error = await new Promise<Error>((resolve) => foreign.once("error", resolve));
    expect(error.message).toContain("403");
    const trusted = new WebSocket(mine.streamUrl, { origin: "https://partner.example.org" });
    await new Promise((resolve) => trusted.once("open", resolve));
    trusted.close();
  });
});
