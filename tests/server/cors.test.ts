import { describe, expect, test } from "vitest";
import { call, pageToken } from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

const preflight = (url: string, origin: string) =>
  call(url, {
    method: "OPTIONS",
    headers: {
      Origin: origin,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization,content-type,x-ms-bot-agent",
    },
  });

describe("rule 13: other sites", () => {
  test.each([
    "/v3/directline/conversations",
    "/v3/directline/conversations/x/activities",
    "/api/webchat/token",
  ])("lets a trusted site use %s", async (path) => {
    const { url } = await startServer();
    const answer = await preflight(url + path, "https://partner.example.org");
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://partner.example.org");
    expect(answer.headers.get("access-control-allow-headers")?.toLowerCase()).toBe(
      "authorization, content-type, x-ms-bot-agent",
    );
    expect(answer.headers.get("vary")).toBe("Origin");
  });

  test("allows nothing to any other site", async () => {
    const { url } = await startServer();
    const { token } = await pageToken(url);
    for (const origin of [
      "https://elsewhere.example.org",
      "null",
      "https://partner.example.org.evil.example",
    ]) {
      const headers = { Origin: origin };
      const asked = await preflight(`${url}/v3/directline/conversations`, origin);
      const done = await call(`${url}/v3/directline/conversations`, { method: "POST", token, headers });
      expect(asked.headers.has("access-control-allow-origin")).toBe(false);
      expect(done.headers.has("access-control-allow-origin")).toBe(false);
    }
  });

  test("gives page tokens to our own and to trusted pages only", async () => {
    const { url } = await startServer();
    const ask = (origin: string) =>
      call(`${url}/api/webchat/token`, { method: "POST", headers: { Origin: origin } });
    for (const origin of [url, "http://localhost:3978", "https://partner.example.org"]) {
      expect((await ask(origin)).status).toBe(200);
    }
    for (const origin of ["https://elsewhere.example.org", "null"])
      expect((await ask(origin)).status).toBe(403);
  });
});
