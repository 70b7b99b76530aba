import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

/**
 * A Direct Line client that retries as the real one does: after a lost connection or a 5xx the same activity goes
 * out again, with the same `clientActivityID`, until the server has taken it.
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
  conversationId: string;
  token: string;
  say(text: string, choice?: string): Promise<Heard[]>;
};

/** Opens a conversation and reads its greeting. `retries` counts what had to be sent again. */
export async function openTalk(url: string, name: string, onRetry: () => void): Promise<Talk> {
  const post = (path: string, token: string | undefined, body: unknown) =>
    insist(`${url}${path}`, { method: "POST", ...withToken(token, body) }, onRetry);
  const { token, conversationId } = started.parse(await post("/api/webchat/token", undefined, {}));
  await post("/v3/directline/conversations", token, {});
  const path = `/v3/directline/conversations/${conversationId}/activities`;
  let watermark = "";
  let sent = 0;
  const listen = async (): Promise<Heard[]> => {
    const page = activities.parse(
      await insist(`${url}${path}?watermark=${watermark}`, withToken(token), onRetry),
    );
    watermark = page.watermark;
    return page.activities.filter(({ from }) => !from.id.startsWith("dl_"));
  };
  await listen();
  return {
    conversationId,
    token,
    say: async (text, pressed) => {
      sent += 1;
      const value = pressed === undefined ? {} : { value: { choice: pressed } };
      const channelData = { clientActivityID: `${name}-${sent}` };
      await post(path, token, { type: "message", from: { id: "me" }, text, channelData, ...value });
      return await listen();
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

async function insist(url: string, request: RequestInit, onRetry: () => void): Promise<unknown> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    try {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(20_000) });
      const body = await response.json();
      if (response.ok) return body;
      if (response.status < 500) throw new Refused(`${response.status} ${JSON.stringify(body)}`);
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    onRetry();
    await wait(25);
  }
  throw new Error(`${url}: no answer`);
}

/** A 4xx: sending the same again would not help. */
class Refused extends Error {
  override name = "Refused";
}
