import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

/**
 * A Direct Line client that retries as the real one does: after a lost connection or a 5xx the same activity goes
 * out again, with the same `clientActivityID`, until the server has taken it. Reads by watermark.
 */
const choice = z.object({ value: z.object({ choice: z.string() }) });
const activity = z.looseObject({
  from: z.looseObject({ id: z.string() }),
  text: z.string().optional(),
  summary: z.string().optional(),
  suggestedActions: z.object({ actions: z.array(choice) }).optional(),
});
const activities = z.object({ activities: z.array(activity), watermark: z.string() });
const started = z.object({ token: z.string(), conversationId: z.string() });

export type Heard = z.infer<typeof activity>;

export type Talk = {
  /** Sends a text or a pressed choice; what the assistant said to it. Throws where the turn was taken twice. */
  say(text: string, choice?: string): Promise<Heard[]>;
};

export type Patience = {
  /** Ends all retrying. */
  signal: AbortSignal;
  /** Called before each new message, with the pressed choice. */
  onSay(choice: string | undefined): void;
  /** Called before a message, or anything else, is sent once more. */
  onResend(choice: string | undefined): void;
};

/** Opens a conversation and reads its greeting. `name` makes the ids of its messages. */
export async function openTalk(url: string, name: string, patience: Patience): Promise<Talk> {
  const post = (path: string, token: string | undefined, body: unknown, pressed?: string) =>
    insist(`${url}${path}`, { method: "POST", ...withToken(token, body) }, patience, pressed);
  const { token, conversationId } = started.parse(await post("/api/webchat/token", undefined, {}));
  await post("/v3/directline/conversations", token, {});
  const path = `/v3/directline/conversations/${conversationId}/activities`;
  let watermark = "";
  let sent = 0;
  const listen = async (): Promise<Heard[]> => {
    const page = await insist(`${url}${path}?watermark=${watermark}`, withToken(token), patience);
    const heard = activities.parse(page);
    watermark = heard.watermark;
    return heard.activities;
  };
  await listen();
  return {
    say: async (text, pressed) => {
      sent += 1;
      patience.onSay(pressed);
      const value = pressed === undefined ? {} : { value: { choice: pressed } };
      const channelData = { clientActivityID: `${name}-${sent}` };
      const message = { type: "message", from: { id: "me" }, text, channelData, ...value };
      await post(path, token, message, pressed);
      const heard = await listen();
      const replies = heard.filter(({ from }) => !from.id.startsWith("dl_"));
      const own = heard.length - replies.length;
      if (own !== 1) throw new Error(`${name}: message ${sent} stands ${own} times in the conversation`);
      return replies;
    },
  };
}

function withToken(token: string | undefined, body?: unknown): RequestInit {
  const headers = {
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  return body === undefined ? { headers } : { headers, body: JSON.stringify(body) };
}

async function insist(
  url: string,
  request: RequestInit,
  { signal, onResend }: Patience,
  pressed?: string,
): Promise<unknown> {
  for (;;) {
    try {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(20_000) });
      const body = await response.json();
      if (response.ok) return body;
      if (response.status < 500) throw new Refused(`${response.status} ${JSON.stringify(body)}`);
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    await wait(100, undefined, { signal });
    onResend(pressed);
  }
}

/** A 4xx: sending the same again would not help. */
class Refused extends Error {
  override name = "Refused";
}
