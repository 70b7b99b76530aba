import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { StaticFile } from "../../src/server/static-file.ts";
import { call } from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

const script = Buffer.from("console.log('zażółć');\n".repeat(500));

const staticFiles: StaticFile[] = [
  {
    path: "/static/page-3f2a.js",
    read: () => script,
    type: "text/javascript; charset=utf-8",
    cache: "immutable",
  },
  { path: "/icon.png", read: () => Buffer.from([137, 80]), type: "image/png", cache: "revalidate" },
];

/** Past fetch, which decompresses by itself. */
async function get(url: string, headers: Record<string, string> = {}) {
  const { request } = await import("node:http");
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).end();
  });
}

describe("files", () => {
  test.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
    ["", undefined, (body: Buffer) => body],
  ])("are sent to %j as %s", async (accepted, encoding, decode) => {
    const { url } = await startServer({ staticFiles });
    const answer = await get(`${url}/static/page-3f2a.js`, { "Accept-Encoding": accepted });
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(decode(answer.body).equals(script)).toBe(true);
    expect(answer.headers).toMatchObject({
      vary: "Accept-Encoding",
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
  });

  test("are not sent again to whoever has them", async () => {
    const { url } = await startServer({ staticFiles });
    const first = await get(`${url}/icon.png`);
    expect(first.headers["cache-control"]).toBe("no-cache");
    const again = await get(`${url}/icon.png`, { "If-None-Match": `"x", W/${first.headers.etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("have an ETag of their own in each encoding", async () => {
    const { url } = await startServer({ staticFiles });
    const tags = await Promise.all(
      ["br", "gzip", "x"].map(async (accepted) => {
        const answer = await get(`${url}/static/page-3f2a.js`, { "Accept-Encoding": accepted });
        return answer.headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test("answer HEAD without a body, and pictures without compression", async () => {
    const { url } = await startServer({ staticFiles });
    const head = await call(`${url}/static/page-3f2a.js`, { method: "HEAD" });
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(
      (await get(`${url}/icon.png`, { "Accept-Encoding": "br" })).headers["content-encoding"],
    ).toBeUndefined();
  });
});

describe("pages", () => {
  const pages = [
    {
      path: "/",
      render: ({ nonce, baseUrl }: { nonce: string; baseUrl: string }) =>
        `<script nonce="${nonce}">${baseUrl}</script>`,
    },
  ];

  test("carry a fresh nonce that their policy allows", async () => {
    const { url } = await startServer({ pages });
    const [one, other] = [await call(url), await call(url)];
    const nonce = /nonce="([\w-]{22})"/.exec(one.text)?.[1];
    expect(one.headers.get("content-security-policy")).toContain(`script-src 'nonce-${nonce}'`);
    expect(other.text).not.toContain(nonce);
    expect(one.text).toContain(url);
    expect(one.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(one.headers.get("cache-control")).toBe("no-store");
  });

  test("let nothing come from another host, and trusted sites alone frame them", async () => {
    const { url } = await startServer({ pages });
    const policy = (await call(url)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' ${url.replace("http", "ws")};`);
    expect(policy).toContain("frame-ancestors 'self' https://partner.example.org");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});
