import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/server/server-parts.ts";
import { call, pageToken, say, startTalk } from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

const token = (url: string, headers: Record<string, string> = {}) =>
  call(`${url}/api/webchat/token`, { method: "POST", headers });

describe("rule 10: limits", () => {
  test("answers 429 with Retry-After, and lets go on after that time", async () => {
    const limits = { ...defaultLimits, messages: { burst: 2, perSecond: 0.5 } };
    const { url, taken, advance } = await startServer({ limits });
    const talk = await startTalk(url);
    const statuses: number[] = [];
    for (const text of ["1", "2", "3"]) statuses.push((await say(url, talk, { text })).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await say(url, talk, { text: "4" });
    expect(refused.json().error.code).toBe("TooManyRequests");
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThanOrEqual(1);
    advance(seconds * 1000);
    expect((await say(url, talk, { text: "5" })).status).toBe(200);
    expect(taken.slice(1).map(({ text }) => text)).toEqual(["1", "2", "5"]);
  });

  test("counts conversations apart", async () => {
    const limits = { ...defaultLimits, messages: { burst: 1, perSecond: 0.01 } };
    const { url } = await startServer({ limits });
    const [one, other] = [await startTalk(url), await startTalk(url)];
    expect((await say(url, one, { text: "hi" })).status).toBe(200);
    expect((await say(url, other, { text: "hi" })).status).toBe(200);
    expect((await say(url, one, { text: "hi" })).status).toBe(429);
  });

  test("tells people behind our proxy apart, and believes nobody else's header", async () => {
    const limits = { ...defaultLimits, starts: { burst: 1, perSecond: 0.01 } };
    const behind = await startServer({ limits, trustedProxies: 1 });
    const from = (address: string) => ({ "X-Forwarded-For": `203.0.113.7, ${address}` });
    expect((await token(behind.url, from("192.0.2.1"))).status).toBe(200);
    expect((await token(behind.url, from("192.0.2.2"))).status).toBe(200);
    expect((await token(behind.url, from("192.0.2.1"))).status).toBe(429);

    const open = await startServer({ limits });
    expect((await token(open.url, from("192.0.2.1"))).status).toBe(200);
    expect((await token(open.url, from("192.0.2.2"))).status).toBe(429);
  });

  test("is never met by a person, nor by an office that arrives all at once", async () => {
    const { url } = await startServer();
    const pages = await Promise.all(Array.from({ length: 100 }, () => pageToken(url)));
    const talk = await startTalk(url, pages[0]?.token);
    const statuses: number[] = [];
    for (let index = 0; index < 40; index++) statuses.push((await say(url, talk, { text: "quick" })).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
