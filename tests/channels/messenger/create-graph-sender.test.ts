import { createSecretKey } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createGraphSender } from "../../../src/channels/messenger/create-graph-sender.ts";

/** Sends one message to a server that answers so, or never. */
async function sendTo(status: number | "never", body = "{}") {
  const server = createServer((_, response) => {
    if (status === "never") return;
    response.statusCode = status;
    if (status === 302) response.setHeader("Location", "http://127.0.0.1:9/");
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const graphUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v24.0`;
  const appSecret = createSecretKey(Buffer.from("secret of the tests"));
  return await createGraphSender({ graphUrl, pageToken: "token", appSecret, timeoutMs: 200 })("1", {
    text: "hej",
  });
}

const error = (code: number, rest: object = {}) => JSON.stringify({ error: { code, ...rest } });

test.each<[string, Parameters<typeof sendTo>, object]>([
  ["taken", [200, "{}"], { kind: "sent" }],
  ["taken, with an answer that is no JSON", [200, "<html>"], { kind: "sent" }],
  ["too many calls", [429, "{}"], { kind: "busy", status: 429 }],
  ["a broken Meta", [503, "<html>"], { kind: "busy", status: 503, code: 0 }],
  ["no answer in time", ["never"], { kind: "busy", status: 0 }],
  ["another address, where the token must not go", [302], { kind: "busy", status: 0 }],
  ["the page's limit", [400, error(32)], { kind: "busy", code: 32 }],
  [
    "what Meta itself calls transient",
    [400, error(9999, { is_transient: true })],
    { kind: "busy", code: 9999 },
  ],
  ["a token that has run out", [401, error(190)], { kind: "busy", code: 190 }],
  ["24 hours that are over", [400, error(10, { error_subcode: 2018278 })], { kind: "refused", code: 10 }],
  ["a person who blocked the page", [400, error(551)], { kind: "refused", status: 400, code: 551 }],
  ["a message that is not right", [400, error(100)], { kind: "refused", code: 100 }],
  ["an unknown refusal", [403, "no"], { kind: "refused", status: 403, code: 0 }],
])("%s", async (_, answer, expected) => {
  expect(await sendTo(...answer)).toMatchObject(expected);
});
