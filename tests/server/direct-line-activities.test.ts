import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { call, pageToken, readActivities, say, startTalk } from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

describe("rule 8: reading", () => {
  test("pages until empty, with unique ids in order", async () => {
    const { url } = await startServer({
      answer: () =>
        Array.from({ length: 70 }, (_, index) => ({ kind: "text" as const, text: `line ${index}` })),
    });
    const talk = await startTalk(url);
    await say(url, talk, { text: "and more" });
    const ids: (string | undefined)[] = [];
    let watermark = "";
    for (let page = 0; page < 10; page++) {
      const set = await readActivities(url, talk, watermark);
      if (set.activities.length === 0) break;
      ids.push(...set.activities.map(({ id }) => id));
      watermark = set.watermark;
    }
    expect(watermark).toBe("141");
    expect(ids).toHaveLength(141);
    expect(ids[7]).toBe(`${talk.conversationId}|0000007`);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(await readActivities(url, talk, watermark)).toEqual({ activities: [], watermark });
  });

  test("answers 404 where there is no conversation", async () => {
    const { url } = await startServer();
    const talk = await pageToken(url);
    const path = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    expect((await call(path, { token: talk.token })).status).toBe(404);
    expect((await say(url, talk, { text: "hi" })).status).toBe(404);
    expect((await say(url, talk, { type: "typing" })).status).toBe(404);
  });
});

describe("rule 9: posting", () => {
  test("takes one turn for one clientActivityID, however often it is sent", async () => {
    const { url, taken, events } = await startServer();
    const talk = await startTalk(url);
    const attempt = () => say(url, talk, { text: "once", channelData: { clientActivityID: "c1" } });
    const together = await Promise.all([attempt(), attempt(), attempt()]);
    const answers = [...together, await attempt()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(taken.filter(({ kind }) => kind === "text")).toHaveLength(1);
    expect(taken.at(-1)?.messageId).toBe("c1");
    expect((await readActivities(url, talk)).activities).toHaveLength(3);
    expect(events.filter(({ kind }) => kind === "turn-repeated")).toHaveLength(3);
  });

  test("keeps no PESEL, card or document in the log; the bot still hears that there was one", async () => {
    const { url, taken } = await startServer({ answer: () => [{ kind: "text", text: "Masked" }] });
    const talk = await startTalk(url);
    const text = "PESEL 44051401458, dowód ABA 300000, tel. 500 000 000";
    await say(url, talk, { text });
    expect(taken.at(-1)?.text).toBe(text);
    const { activities } = await readActivities(url, talk);
    expect(activities.map((activity) => activity.text)).toContain(
      "PESEL [numer PESEL], dowód [numer dokumentu], tel. 500 000 000",
    );
    expect(JSON.stringify(activities)).not.toMatch(/44051401458|300000/);
  });

  test("answers 502 when the bot fails, keeps nothing, and takes the next attempt", async () => {
    let failures = 1;
    const { url, events } = await startServer({
      answer: ({ text }) => {
        if (text !== "" && failures-- > 0) throw new TypeError(`cannot read ${text}`);
        return [{ kind: "text", text: "fine" }];
      },
    });
    const talk = await startTalk(url);
    const attempt = () => say(url, talk, { text: "a secret", channelData: { clientActivityID: "c1" } });
    const failed = await attempt();
    expect(failed.status).toBe(502);
    expect(failed.json()).toEqual({
      error: { code: "BotError", message: expect.not.stringContaining("secret") },
    });
    expect((await readActivities(url, talk)).activities).toHaveLength(1);
    expect((await attempt()).status).toBe(200);
    expect((await readActivities(url, talk)).activities).toHaveLength(3);
    expect(events).toContainEqual(expect.objectContaining({ kind: "turn-failed", errorName: "TypeError" }));
    expect(JSON.stringify(events)).not.toContain("secret");
  });

  test("answers 502 when the bot takes too long, and what it says later is lost", async () => {
    const { url } = await startServer({
      timing: { botTimeMs: 60 },
      answer: async ({ kind }) => {
        if (kind === "text") await wait(150);
        return [{ kind: "text", text: "late" }];
      },
    });
    const talk = await startTalk(url);
    expect((await say(url, talk, { text: "hurry" })).status).toBe(502);
    await wait(200);
    expect((await readActivities(url, talk)).activities).toHaveLength(1);
    expect((await say(url, talk, { type: "typing" })).status).toBe(200);
  });

  test("accepts typing and events, and does nothing", async () => {
    const { url, taken } = await startServer();
    const talk = await startTalk(url);
    for (const fields of [{ type: "typing" }, { type: "event", name: "webchat/join", value: {} }]) {
      const answer = await say(url, talk, fields);
      expect(answer.status).toBe(200);
      expect(answer.json().id).toEqual(expect.any(String));
    }
    expect(taken.map(({ kind }) => kind)).toEqual(["joined"]);
    expect((await readActivities(url, talk)).activities).toHaveLength(1);
  });

  test.each([
    ["an unknown type", { type: "dance" }],
    ["a conversationUpdate, which is not for clients", { type: "conversationUpdate" }],
    ["no type", { type: undefined }],
    ["a text that is none", { text: 7 }],
    ["attachments that are none", { attachments: "file" }],
  ])("answers 400 with the field's name to %s", async (_name, fields) => {
    const { url, taken } = await startServer();
    const talk = await startTalk(url);
    const answer = await say(url, talk, fields);
    expect(answer.status).toBe(400);
    expect(answer.json().error.message).toMatch(/^(type|text|attachments): /);
    expect(taken).toHaveLength(1);
  });

  test("answers 400 to what is no activity at all", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const path = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    for (const body of ["", "[]", "null", "7", '"text"']) {
      expect((await call(path, { method: "POST", token: talk.token, body })).status).toBe(400);
    }
  });
});

describe("rule 12: sizes and channelData", () => {
  test("keeps channelData unchanged", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const channelData = { clientActivityID: "c1", "webchat:x": { deep: [1, null, "ż"] }, __proto__x: true };
    await say(url, talk, { text: "hi", channelData, entities: [{ type: "x" }] });
    const { activities } = await readActivities(url, talk);
    expect(activities[1]).toMatchObject({ channelData, entities: [{ type: "x" }] });
  });

  test("hands a text of 100,000 characters to the bot whole", async () => {
    const { url, taken } = await startServer({ answer: () => [{ kind: "text", text: "long" }] });
    const talk = await startTalk(url);
    const text = "ż\u0000\u202e<b>".repeat(16_667);
    expect((await say(url, talk, { text })).status).toBe(200);
    expect(taken.at(-1)?.text).toBe(text);
  });

  test("measures an activity in characters, not in bytes of the line", async () => {
    const { url } = await startServer({ answer: () => [{ kind: "text", text: "long" }] });
    const talk = await startTalk(url);
    const escaped = "\\u0105".repeat(250_000);
    const path = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    const post = (body: string) => call(path, { method: "POST", token: talk.token, body });
    expect((await post(`{"type":"message","text":"${escaped}"}`)).status).toBe(200);
    const refused = await post(JSON.stringify({ type: "message", text: "a".repeat(262_144) }));
    expect(refused.status).toBe(413);
    expect(refused.json().error.code).toBe("BadArgument");
    expect((await post(JSON.stringify({ type: "message", text: "a".repeat(3_000_000) }))).status).toBe(413);
  });
});
