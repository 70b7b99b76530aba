import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { call, openStream, pageToken, say, startTalk } from "../support/direct-line.ts";
import { sendRaw } from "../support/send-raw.ts";
import { startServer } from "../support/start-server.ts";

const isUp = async (url: string) => (await call(`${url}/healthz`)).status === 200;

const post = (lines: string[], body: string | Buffer = "") =>
  Buffer.concat([
    Buffer.from(
      [
        "POST /api/webchat/token HTTP/1.1",
        "Host: x",
        `Content-Length: ${Buffer.byteLength(body)}`,
        ...lines,
        "",
        "",
      ].join("\r\n"),
    ),
    Buffer.from(body),
  ]);

describe("addresses", () => {
  test.each([
    ["two slashes and a bracket", "//[", "404"],
    ["a NUL", "/%00", "404"],
    ["half an escape", "/%E0%A4%A", "404"],
    ["a lone percent sign", "/v3/directline/conversations/%", "40[04]"],
    ["a climb", "/../../etc/passwd", "404"],
    ["a coded climb", "/..%2f..%2fetc/passwd", "404"],
    ["a dotfile", "/.env", "404"],
    ["a whole URL", "http://elsewhere.example.org/", "400"],
    ["an asterisk", "*", "400"],
    ["a very long id", `/v3/directline/conversations/${"x".repeat(4000)}`, "404"],
  ])("survives %s", async (_name, address, status) => {
    const { url } = await startServer();
    const answer = await sendRaw(url, `GET ${address} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toContain("passwd");
    expect(await isUp(url)).toBe(true);
  });

  test.each(["[", "a b", "x/../y", "x?", "x\u0000", "user@x"])("survives the host %j", async (host) => {
    const { url } = await startServer();
    const answer = await sendRaw(url, `GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(await isUp(url)).toBe(true);
  });

  test("answers every error in one shape that repeats nothing of the request", async () => {
    const { url } = await startServer();
    const notFound = await call(`${url}/<script>alert(1)</script>`);
    expect(notFound.status).toBe(404);
    expect(notFound.json()).toEqual({ error: { code: "NotFound", message: expect.any(String) } });
    expect(notFound.text).not.toContain("script");
    const notAllowed = await call(`${url}/healthz`, { method: "DELETE" });
    expect(notAllowed.status).toBe(405);
    expect(notAllowed.json().error.code).toBe("BadArgument");
  });
});

describe("bodies", () => {
  test.each([
    [
      "garbage called gzip",
      ["Content-Encoding: gzip", "Content-Type: application/json"],
      "\u0001garbage",
      415,
    ],
    ["broken JSON", ["Content-Type: application/json"], '{"conversationId":', 400],
    ["invalid UTF-8", ["Content-Type: application/json"], Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400],
    ["a form", ["Content-Type: application/x-www-form-urlencoded"], "text=hi", 415],
    ["a body of no type", [], "hi", 415],
    ["a multipart body", ["Content-Type: multipart/form-data; boundary=x"], "--x--", 415],
    ["a body over the limit", ["Content-Type: application/json"], `"${"a".repeat(20_000)}"`, 413],
    ["too deep a nest", ["Content-Type: application/json"], "[".repeat(5000), 400],
  ])("answers %s", async (_name, lines, body, status) => {
    const { url } = await startServer();
    const answer = await sendRaw(url, post(lines, body));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('{"error":{"code":"BadArgument"');
    expect(await isUp(url)).toBe(true);
  });

  test("takes a key called __proto__ for a key", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const path = `${url}/v3/directline/conversations/${talk.conversationId}/activities`;
    const body = '{"type":"message","text":"hi","__proto__":{"polluted":1},"from":{"__proto__":{"id":"x"}}}';
    expect((await call(path, { method: "POST", token: talk.token, body })).status).toBe(200);
    expect("polluted" in {}).toBe(false);
  });

  test("gives up on a body that does not arrive", async () => {
    const { url } = await startServer({ timing: { bodyTimeMs: 60 } });
    const slow = "POST /api/webchat/token HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{";
    expect(await sendRaw(url, slow, { endMs: 2000 })).toMatch(/^HTTP\/1.1 408 /);
  });

  test("survives a client that breaks off in the middle of a body or of a turn", async () => {
    const { url } = await startServer({ answer: () => wait(50).then(() => []) });
    const talk = await startTalk(url);
    const { hostname, port } = new URL(url);
    const head =
      `POST /v3/directline/conversations/${talk.conversationId}/activities HTTP/1.1\r\nHost: x\r\n` +
      `Authorization: Bearer ${talk.token}\r\nContent-Type: application/json\r\n`;
    for (const bytes of [
      `${head}Content-Length: 999\r\n\r\n{"type"`,
      `${head}Content-Length: 18\r\n\r\n{"type":"message"}`,
    ]) {
      const socket = connect(Number(port), hostname, () => socket.write(bytes, () => setTimeout(kill, 20)));
      const kill = () => socket.resetAndDestroy();
      await new Promise((resolve) => socket.once("close", resolve));
    }
    await wait(100);
    expect((await say(url, talk, { text: "still there?" })).status).toBe(200);
  });
});

describe("upgrades", () => {
  const upgrade = (address: string, more: string[] = []) =>
    [
      `GET ${address} HTTP/1.1`,
      "Host: x",
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
      "Sec-WebSocket-Version: 13",
      ...more,
      "",
      "",
    ].join("\r\n");

  test.each([
    ["an address that is none", "//[", 404],
    ["a whole URL", "http://[", 404],
    ["an unknown path", "/elsewhere", 404],
    ["no token", "/v3/directline/conversations/x/stream", 403],
    ["a token of the API", "/v3/directline/conversations/x/stream?t=TOKEN", 403],
  ])("answers and cuts off %s", async (_name, address, status) => {
    const { url } = await startServer();
    const { token } = await pageToken(url);
    const answer = await sendRaw(url, upgrade(address.replace("TOKEN", token)), { endMs: 5000 });
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(await isUp(url)).toBe(true);
  });

  test("survives a broken handshake and frames that are too large", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const { pathname, search } = new URL(talk.streamUrl);
    const broken = upgrade(pathname + search).replace(
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Version: 1",
    );
    expect(await sendRaw(url, broken)).toMatch(/^HTTP\/1.1 4/);
    const stream = await openStream(talk.streamUrl);
    stream.socket.send("x".repeat(100_000));
    expect((await stream.closed).code).toBe(1009);
    expect(await isUp(url)).toBe(true);
  });

  test("survives a line that breaks during the handshake", async () => {
    const { url } = await startServer();
    const talk = await startTalk(url);
    const { pathname, search, hostname, port } = new URL(talk.streamUrl);
    for (let index = 0; index < 10; index++) {
      const socket = connect(Number(port), hostname, () =>
        socket.write(upgrade(pathname + search), () => socket.resetAndDestroy()),
      );
      socket.on("error", () => {});
      await new Promise((resolve) => socket.once("close", resolve));
    }
    await wait(50);
    expect(await isUp(url)).toBe(true);
  });
});

describe("headers", () => {
  test("says nothing about the server and locks down what is no page", async () => {
    const { url } = await startServer();
    for (const path of ["/healthz", "/nowhere"]) {
      const { headers } = await call(url + path);
      expect(headers.get("server")).toBeNull();
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  test("does not care what a client accepts", async () => {
    const { url } = await startServer();
    expect((await call(`${url}/healthz`, { headers: { Accept: "text/plain" } })).status).toBe(200);
  });

  test("logs nothing of what was asked", async () => {
    const { url, events } = await startServer();
    await call(`${url}/500600700`, { token: "500600700" });
    await call(`${url}/v3/directline/conversations`, { method: "POST", token: "500600700" });
    const talk = await startTalk(url);
    await say(url, talk, { text: "500600700", from: { id: "500600700", name: "500600700" } });
    expect(events).toContainEqual({
      kind: "request-refused",
      status: 404,
      route: "unknown",
      code: "NotFound",
    });
    expect(JSON.stringify(events)).not.toContain("500600700");
    expect(JSON.stringify(events)).not.toContain(talk.conversationId);
  });
});
