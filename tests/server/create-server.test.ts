import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { call, openStream, say, startTalk } from "../support/direct-line.ts";
import { sendRaw } from "../support/send-raw.ts";
import { startServer } from "../support/start-server.ts";

describe("health", () => {
  test("is up and ready once it listens", async () => {
    const { url } = await startServer();
    expect((await call(`${url}/healthz`)).json()).toEqual({ status: "ok" });
    expect((await call(`${url}/readyz`)).json()).toEqual({ status: "ready" });
    expect((await call(`${url}/readyz`, { method: "HEAD" })).status).toBe(200);
  });

  test("is up but not ready when the store does not answer", async () => {
    const { url } = await startServer({ checkStore: () => Promise.reject(new Error("disk full")) });
    expect((await call(`${url}/healthz`)).status).toBe(200);
    const ready = await call(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(ready.text).not.toContain("disk");
  });
});

describe("failures of the store", () => {
  test("are answered with 500 and no word of the error", async () => {
    const { url, store, events } = await startServer();
    const talk = await startTalk(url);
    store.conversations.turn = () => Promise.reject(new RangeError("table of secrets is gone"));
    const answer = await say(url, talk, { text: "hi" });
    expect(answer.status).toBe(500);
    expect(answer.json()).toEqual({ error: { code: "ServiceError", message: "The server failed" } });
    expect(events).toContainEqual(
      expect.objectContaining({ kind: "http-error", status: 500, errorName: "RangeError" }),
    );
    expect(JSON.stringify(events)).not.toContain("secrets");
  });
});

describe("stopping", () => {
  test("lets a running turn end, and its answer arrive", async () => {
    const { url, server } = await startServer({
      timing: { graceMs: 2000 },
      answer: async ({ kind }) => {
        if (kind === "text") await wait(200);
        return [{ kind: "text", text: "done" }];
      },
    });
    const talk = await startTalk(url);
    const turn = say(url, talk, { text: "finish this" });
    await wait(50);
    const stopped = server.close();
    expect((await turn).status).toBe(200);
    expect(await stopped).toEqual({ unfinishedTurns: 0 });
    await expect(call(`${url}/healthz`)).rejects.toThrow();
  });

  test("counts turns that outlast the grace period and stops all the same", async () => {
    const { url, server } = await startServer({
      timing: { graceMs: 100, botTimeMs: 400 },
      answer: ({ kind }) => (kind === "text" ? wait(300, []) : []),
    });
    const talk = await startTalk(url);
    const turn = say(url, talk, { text: "take your time" }).catch(() => "cut off");
    await wait(50);
    expect(await server.close()).toEqual({ unfinishedTurns: 1 });
    expect(await turn).toBe("cut off");
    await wait(400);
  });

  test("says goodbye to streams with 1001 and a reason", async () => {
    const { url, server } = await startServer();
    const stream = await openStream((await startTalk(url)).streamUrl);
    await stream.until(1);
    const stopped = server.close();
    expect(await stream.closed).toEqual({ code: 1001, reason: "server stopping" });
    await stopped;
  });

  test("is not held up by idle connections or half a request", async () => {
    const { url, server } = await startServer({ timing: { graceMs: 150 } });
    const half = sendRaw(url, "POST /api/webchat/token HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{", {
      endMs: 5000,
    });
    const idle = sendRaw(url, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", { endMs: 5000 });
    await wait(50);
    const startedAt = Date.now();
    await server.close();
    expect(Date.now() - startedAt).toBeLessThan(1000);
    await Promise.all([half, idle]);
  });
});

describe("listening", () => {
  test("is refused where the port is taken", async () => {
    const [first, second] = [await startServer(), await startServer()];
    const port = Number(new URL(first.url).port);
    await second.server.close();
    await expect(second.server.listen(port, "127.0.0.1")).rejects.toThrow("EADDRINUSE");
  });

  test("asks browsers to stay with https where people come by it", async () => {
    const { url } = await startServer({ publicUrl: "https://asystent.example.org" });
    const plain = await startServer();
    const header = "strict-transport-security";
    expect((await call(`${url}/healthz`)).headers.get(header)).toBe("max-age=31536000");
    expect((await call(`${plain.url}/healthz`)).headers.has(header)).toBe(false);
  });
});
