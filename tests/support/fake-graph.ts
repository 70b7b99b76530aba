import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { z } from "zod";

export const messengerSecrets = {
  appSecret: "0123456789abcdef0123456789abcdef",
  pageToken: "EAAB-page-token-of-the-tests",
  verifyToken: "verify-token-of-the-tests",
};

/** What Meta's Send API takes, with its limits; a key that is not here is a mistake of ours. */
const sendSchema = z.strictObject({
  recipient: z.strictObject({ id: z.string().regex(/^\d+$/) }),
  messaging_type: z.enum(["RESPONSE", "UPDATE"]),
  message: z.strictObject({
    text: z.string().min(1).max(2_000),
    quick_replies: z
      .array(
        z.strictObject({
          content_type: z.literal("text"),
          title: z.string().min(1).max(20),
          payload: z.string().min(1).max(1_000),
        }),
      )
      .min(1)
      .max(13)
      .optional(),
  }),
});

export type SentMessage = z.infer<typeof sendSchema>["message"];

/** How one call goes wrong. `lost`: Meta took the message, and its answer did not arrive. */
export type GraphFailure = "busy" | "limited" | "transient" | "broken" | "lost" | "blocked" | "token";

const failures: Readonly<Record<Exclude<GraphFailure, "broken" | "lost">, [number, object]>> = {
  busy: [500, { code: 2, message: "Service temporarily unavailable", is_transient: true }],
  limited: [400, { code: 613, message: "Calls to this API have exceeded the rate limit" }],
  transient: [400, { code: 1200, message: "Temporary send message failure. Please try again later." }],
  blocked: [400, { code: 551, error_subcode: 1545041, message: "This person isn't available right now." }],
  token: [400, { code: 190, message: "Error validating access token: Session has expired" }],
};

/** A server that stands for Meta's Graph API, over real HTTP. It ends with the test. */
export async function startFakeGraph(fail: (call: number) => GraphFailure | undefined = () => undefined) {
  const sent: { person: string; message: SentMessage; type: "RESPONSE" | "UPDATE" }[] = [];
  const mistakes: string[] = [];
  const profiles: unknown[] = [];
  let calls = 0;

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: unknown = JSON.parse((await readText(request)) || "null");
    const failure = fail(++calls);
    if (failure === "broken") return void request.socket.destroy();
    if (failure !== undefined && failure !== "lost") return reply(response, ...failures[failure]);
    const mistake = findMistake(request);
    if (mistake !== undefined) return refuse(response, mistake);
    if (request.method === "GET") return reply(response, 200, undefined);
    if (request.url?.startsWith("/v24.0/me/messenger_profile?")) {
      profiles.push(body);
      return reply(response, 200, undefined);
    }
    const parsed = sendSchema.safeParse(body);
    if (!parsed.success) return refuse(response, z.prettifyError(parsed.error));
    const { recipient, message, messaging_type: type } = parsed.data;
    sent.push({ person: recipient.id, message, type });
    if (failure === "lost") return void request.socket.destroy();
    reply(response, 200, undefined);
  }
  function refuse(response: ServerResponse, mistake: string): void {
    mistakes.push(mistake);
    reply(response, 400, { code: 100, message: mistake });
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v24.0`,
    /** What Meta took, oldest first. */
    sent,
    /** What was wrong with calls. */
    mistakes,
    profiles,
    calls: () => calls,
  };
}

export type FakeGraph = Awaited<ReturnType<typeof startFakeGraph>>;

function reply(response: ServerResponse, status: number, error: object | undefined): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(error ? { error } : { recipient_id: "1", message_id: "m_1" }));
}

function findMistake(request: IncomingMessage): string | undefined {
  const { appSecret, pageToken } = messengerSecrets;
  const proof = createHmac("sha256", appSecret).update(pageToken).digest("hex");
  const url = new URL(request.url ?? "", "http://localhost");
  const address = `${request.method} ${url.pathname}`;
  if (request.headers.authorization !== `Bearer ${pageToken}`) return "token";
  if (url.searchParams.get("appsecret_proof") !== proof) return "appsecret_proof";
  if (url.search.includes(pageToken)) return "the token stands in the address";
  return /^(POST \/v24\.0\/me\/(messages|messenger_profile)|GET \/v24\.0\/me)$/.test(address)
    ? undefined
    : address;
}
