import { createHmac, type KeyObject } from "node:crypto";
import { z } from "zod";
import type { MessengerMessage } from "./messenger-message.ts";

export type GraphResult =
  | { kind: "sent" }
  /** Not now; the same may pass later. Without an answer `status` is 0; without Meta's own code `code` is. */
  | { kind: "busy"; status: number; code: number }
  /** Never: the person blocked the page, or Meta does not like the message. */
  | { kind: "refused"; status: number; code: number };

export type SendToGraph = (person: string, message: MessengerMessage) => Promise<GraphResult>;

export type GraphAccess = {
  /** With the version: "https://graph.facebook.com/v24.0". */
  graphUrl: string;
  pageToken: string;
  appSecret: KeyObject;
  timeoutMs: number;
};

/**
 * Sends with Meta's Send API: replies to what the person wrote, or news ("UPDATE") within the same 24 hours. Never
 * rejects, and never says what was sent.
 */
export function createGraphSender(
  access: GraphAccess,
  type: "RESPONSE" | "UPDATE" = "RESPONSE",
): SendToGraph {
  return (person, message) => {
    const body = { recipient: { id: person }, messaging_type: type, message };
    return callGraph({ method: "POST", path: "me/messages", body }, access);
  };
}

type GraphCall = { method: "GET"; path: string } | { method: "POST"; path: string; body: unknown };

/** One call of Meta's API for the page. The token travels in a header: addresses end up in the logs of proxies. */
export async function callGraph(call: GraphCall, access: GraphAccess): Promise<GraphResult> {
  const { graphUrl, pageToken, appSecret, timeoutMs } = access;
  // Asked for where the app's setting "Require App Secret" is on: a stolen token alone is then worth nothing.
  const proof = createHmac("sha256", appSecret).update(pageToken).digest("hex");
  try {
    const response = await fetch(`${graphUrl}/${call.path}?appsecret_proof=${proof}`, {
      method: call.method,
      headers: { Authorization: `Bearer ${pageToken}`, "Content-Type": "application/json" },
      ...(call.method === "POST" && { body: JSON.stringify(call.body) }),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer = await response.json().catch(() => undefined);
    return response.ok ? { kind: "sent" } : judge(response.status, answer);
  } catch {
    return { kind: "busy", status: 0, code: 0 };
  }
}

const errorSchema = z.object({
  error: z.object({
    code: z.number().catch(0),
    error_subcode: z.number().catch(0),
    is_transient: z.boolean().catch(false),
  }),
});

/**
 * Meta's codes that pass: 1 and 2 its own trouble, 4, 17, 32, 613 and 80006 too many calls, 1200 "try again". 10, 190
 * and 200 are a token that has run out or lacks a right: the operator mends it, and the replies are still there.
 */
const PASSING: ReadonlySet<number> = new Set([1, 2, 4, 10, 17, 32, 190, 200, 613, 1200, 80006]);

/** Under code 10: Meta counts the person's 24 hours as over. */
const OUTSIDE_WINDOW = 2018278;

function judge(status: number, answer: unknown): GraphResult {
  const error = errorSchema.safeParse(answer).data?.error;
  const code = error?.code ?? 0;
  if (error?.error_subcode === OUTSIDE_WINDOW) return { kind: "refused", status, code };
  const passes = status === 429 || status >= 500 || error?.is_transient || PASSING.has(code);
  return { kind: passes ? "busy" : "refused", status, code };
}
