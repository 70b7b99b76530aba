import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type HttpRequest = { method: string; path: string; headers: IncomingHttpHeaders; body: unknown };
export type HttpAnswer = { status?: number; json?: unknown; headers?: Record<string, string> };

/** A small HTTP server on the loopback, ended with the test. `hang` never answers. */
export async function startHttp(
  answer: (request: HttpRequest) => HttpAnswer | "hang" | Promise<HttpAnswer | "hang">,
) {
  const requests: HttpRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const seen: HttpRequest = {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: request.headers,
      body: text === "" ? undefined : JSON.parse(text),
    };
    requests.push(seen);
    const given = await answer(seen);
    if (given === "hang") return;
    response.writeHead(given.status ?? 200, { "Content-Type": "application/json", ...given.headers });
    response.end(given.json === undefined ? "" : JSON.stringify(given.json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
