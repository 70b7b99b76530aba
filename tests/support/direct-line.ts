import { WebSocket } from "ws";
import { z } from "zod";

/** A bare Direct Line client: what goes over the line, without the patience of the real one. */
const activity = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  text: z.string().optional(),
  from: z.looseObject({ id: z.string() }),
});

type SeenActivity = z.infer<typeof activity>;

const set = z.object({ activities: z.array(activity), watermark: z.string() });

const access = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
  streamUrl: z.string(),
});

type Call = { method?: string; token?: string; body?: unknown; headers?: Record<string, string> };

/** One request; the answer's status, headers and JSON. */
export async function call(url: string, { method = "GET", token, body, headers = {} }: Call = {}) {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
}

/** What the page gets. */
export async function pageToken(url: string, body?: unknown) {
  const answer = await call(`${url}/api/webchat/token`, {
    method: "POST",
    ...(body !== undefined && { body }),
  });
  return z
    .object({
      token: z.string(),
      conversationId: z.string(),
      userId: z.string(),
      resume: z.string(),
      expires_in: z.number(),
      resumed: z.boolean(),
    })
    .parse(answer.json());
}

/** A page's conversation, greeted. */
export async function startTalk(url: string, token?: string) {
  const bearer = token ?? (await pageToken(url)).token;
  const answer = await call(`${url}/v3/directline/conversations`, {
    method: "POST",
    token: bearer,
    body: {},
  });
  return { status: answer.status, ...access.parse(answer.json()) };
}

export function say(
  url: string,
  talk: { conversationId: string; token: string },
  fields: Record<string, unknown>,
) {
  return call(`${url}/v3/directline/conversations/${talk.conversationId}/activities`, {
    method: "POST",
    token: talk.token,
    body: { type: "message", from: { id: "anyone" }, ...fields },
  });
}

export async function readActivities(
  url: string,
  talk: { conversationId: string; token: string },
  watermark = "",
) {
  const path = `/v3/directline/conversations/${talk.conversationId}/activities?watermark=${watermark}`;
  return set.parse((await call(url + path, { token: talk.token })).json());
}

export async function reconnect(
  url: string,
  talk: { conversationId: string; token: string },
  watermark = "",
) {
  const path = `/v3/directline/conversations/${talk.conversationId}?watermark=${watermark}`;
  return access.parse((await call(url + path, { token: talk.token })).json());
}

/** A stream with all that came over it so far. */
export type Stream = {
  socket: WebSocket;
  frames: string[];
  activities(): SeenActivity[];
  /** Resolves once that many activities have come. */
  until(count: number): Promise<SeenActivity[]>;
  closed: Promise<{ code: number; reason: string }>;
};

export async function openStream(streamUrl: string): Promise<Stream> {
  const socket = new WebSocket(streamUrl);
  const frames: string[] = [];
  socket.on("message", (data) => frames.push(String(data)));
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on("close", (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const activities = () =>
    frames.filter((frame) => frame !== "").flatMap((frame) => set.parse(JSON.parse(frame)).activities);
  const until = async (count: number) => {
    while (activities().length < count) {
      await new Promise((resolve, reject) => {
        socket.once("message", resolve);
        socket.once("close", () => reject(new Error(`closed after ${activities().length} of ${count}`)));
      });
    }
    return activities();
  };
  return { socket, frames, activities, until, closed };
}
